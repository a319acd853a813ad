-- A provider may go on after all.
alter table provider_failure
    add column withdrawn_by text,
    add column withdrawn_at timestamptz,
    add column withdrawn_why text;
create index provider_failure_of_provider on provider_failure (authority, provider_id) where withdrawn_at is null;

-- Somebody may wait at one provider for two kinds of support.
drop index waiting_list_entry_once;
create unique index waiting_list_entry_once on waiting_list_entry (authority, provider_id, person_ref, category)
    where status in ('WAITING', 'OFFERED');

-- Names change; whom the identity provider knows as this does not.
alter table evaluation add column moderator_subject text;
update evaluation e
set moderator_subject = (
    select d.declarer_subject from conflict_declaration d
    where d.call_off_id = e.call_off_id and d.declarer_name = e.moderator order by d.id limit 1);
