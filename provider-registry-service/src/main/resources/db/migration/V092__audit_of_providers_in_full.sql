comment on table provider_version is 'Not audited: repeats what a provider was before a change that is';
call audit('provider_tag');
call audit('provider_merge');
