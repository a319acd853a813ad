-- as what somebody declared, who of the provider stands by it, and that none is asked for after the membership
alter table declaration_renewal
    add column declared_as text,
    add column confirmed_by text,
    add column confirmed_through text check (confirmed_through in ('ONLINE', 'PHONE', 'PAPER')),
    drop constraint declaration_renewal_status_check,
    add constraint declaration_renewal_status_check check (status in ('REQUESTED', 'OVERDUE', 'RENEWED', 'ENDED'));
drop index declaration_renewal_one_pending;
create unique index declaration_renewal_one_pending on declaration_renewal (member_id)
    where status in ('REQUESTED', 'OVERDUE');
update declaration_renewal r set status = 'ENDED', acts_on = null
    from member m where m.id = r.member_id and m.status = 'REMOVED' and r.status in ('REQUESTED', 'OVERDUE');
