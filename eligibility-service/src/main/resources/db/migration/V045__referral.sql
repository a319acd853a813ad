-- A key may belong to a referral that leads to no person yet.
alter table person_key drop constraint person_key_person_ref_fkey;

-- Somebody is referred for an assessment, with their consent. What is written of them is closed with a key of the
-- referral's own, and with the person's once it is linked to one.
create table referral (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    provider_id uuid,
    channel text not null check (channel in ('PROVIDER', 'PORTAL', 'SUPPORT_OFFICER', 'PRACTITIONER')),
    kind text not null check (kind in ('ADULT', 'CARER')),
    area text not null,
    status text not null check (status in ('RECEIVED', 'LINKED', 'ASSESSED', 'CLOSED')),
    content bytea,
    received_on date not null,
    received_by text not null,
    person_ref uuid references person,
    linked_on date,
    closed_on date,
    closed_for text,
    acts_on date,
    erased_on date,
    check ((person_ref is null) = (linked_on is null)),
    check ((status = 'CLOSED') = (closed_on is not null)),
    check ((closed_on is null) = (closed_for is null)),
    check (erased_on is null or content is null)
);
create index referral_of_authority on referral (authority, status, id);
create index referral_of_provider on referral (provider_id, id);
create index referral_of_officer on referral (authority, received_by, id);
create index referral_of_person on referral (person_ref, id desc);
create index referral_received on referral (authority, received_on);
create index referral_acts_on on referral (acts_on, id) where acts_on is not null;
call audit('referral', array['content']);
