-- whom a link is meant for is a name
drop trigger audit on share_link;
drop trigger untruncated on share_link;
call audit('share_link', '{token_digest,meant_for}');
