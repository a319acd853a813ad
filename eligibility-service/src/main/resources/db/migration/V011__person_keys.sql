-- Each person's data key, wrapped with a key of the configuration. Destroying it erases the person, here at once and in a backup when that expires.
create table person_key (
    person_ref uuid primary key references person deferrable initially deferred,
    wrapped_with text not null,
    wrapped bytea,
    destroyed_at timestamptz,
    constraint key_is_there_or_destroyed check ((wrapped is null) = (destroyed_at is not null))
);
-- few are not wrapped with the newest key, mostly none
create index person_key_wrapped_with on person_key (wrapped_with, person_ref) where wrapped is not null;
call audit('person_key', array['wrapped']);

-- What is known of a person, closed with the person's data key.
create table person_details (
    person_ref uuid primary key references person,
    details bytea not null
);
call audit('person_details', array['details']);

-- What a person is found by: keyed digests, which say nothing without their key.
create table person_digest (
    person_ref uuid not null references person,
    kind text not null check (kind in ('NHS_NUMBER', 'NAME_AND_BIRTH_DATE', 'SOUND_AND_BIRTH_YEAR')),
    digest text not null,
    primary key (kind, digest, person_ref)
);
create index person_digest_of on person_digest (person_ref);
-- the council is part of the digest: a number is registered once in each
create unique index nhs_number_once on person_digest (digest) where kind = 'NHS_NUMBER';
comment on table person_digest is
    'Not audited: follows from details that are, and would outlive the erasure of its person there';

-- Rows of earlier versions hold names in plain text. The service encrypts them when it starts, then drops the columns.
alter table person
    alter column given_name drop not null,
    alter column family_name drop not null,
    alter column birth_date drop not null,
    alter column nhs_number drop not null,
    alter column postcode drop not null;
