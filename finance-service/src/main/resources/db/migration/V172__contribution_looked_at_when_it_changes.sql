-- A person is looked at when something of them has changed, and not each day: null while nothing is awaited.
alter table contribution_due alter column acts_on drop not null;

-- Whose support was approved or credited since. Only added to, so that whoever approves waits for nobody who charges.
create table contribution_news (
    id uuid primary key default uuidv7(),
    person_ref uuid not null
);
comment on table contribution_news is 'Not audited: says only who is looked at again';

create function contribution_news_of_spend() returns trigger language plpgsql as $$
begin
    insert into contribution_news (person_ref)
    select distinct person_ref from told
    where kind in ('SPEND_APPROVED', 'CREDITED') and funding_route = 'COUNCIL_MANAGED' and person_ref is not null;
    return null;
end $$;
create trigger contribution_news_of_spend after insert on spend_entry
    referencing new table as told for each statement execute function contribution_news_of_spend();
