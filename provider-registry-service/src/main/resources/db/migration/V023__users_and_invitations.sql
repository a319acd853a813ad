-- several users for each provider, and their removal; who was removed can come back, to this provider or another
alter table identity_grant
    add column position text not null default 'ADMINISTRATOR' check (position in ('ADMINISTRATOR', 'MEMBER')),
    drop constraint identity_grant_access_check,
    drop constraint identity_grant_one_provider,
    add constraint identity_grant_access_check check (access in ('PENDING', 'GRANTED', 'REMOVING', 'REMOVED'));
alter table identity_grant alter column position drop default;
create unique index identity_grant_one_provider on identity_grant (subject) where access <> 'REMOVED';
create index identity_grant_subject on identity_grant (subject, id);

create table identity_errand (
    grant_id uuid primary key references identity_grant (id),
    tries integer not null default 0,
    tried_at timestamptz,
    taken_until timestamptz
);
comment on table identity_errand is
    'Not audited: what is still to be told to the identity provider, and how often it was tried';
insert into identity_errand (grant_id) select id from identity_grant where access = 'PENDING';
create index identity_errand_due on identity_errand (tried_at nulls first, grant_id);
drop index identity_grant_pending;
alter table identity_grant drop column tries, drop column tried_at;

-- a change is a new row with its first day
create table invitation_policy (
    valid_from date primary key,
    days integer not null check (days > 0),
    tries_per_hour integer not null check (tries_per_hour > 0),
    source text not null
);
insert into invitation_policy values
    (date '1900-01-01', 14, 10, 'default of this system: two weeks, so that a letter arrives and is answered');

create table invitation (
    id uuid primary key,
    version bigint not null,
    provider_id uuid not null references provider (id),
    position text not null check (position in ('ADMINISTRATOR', 'MEMBER')),
    sent_by text not null check (sent_by in ('PAPER', 'EMAIL')),
    email text,
    code_digest text not null constraint invitation_code unique,
    invited_by text not null,
    invited_at timestamptz not null,
    valid_until date not null,
    status text not null check (status in ('OPEN', 'ACCEPTED', 'CANCELLED')),
    accepted_by text,
    accepted_at timestamptz,
    check (sent_by <> 'EMAIL' or email is not null),
    check ((status = 'ACCEPTED') = (accepted_by is not null and accepted_at is not null))
);
create index invitation_of_provider on invitation (provider_id, id);

create table invitation_try (
    subject text not null,
    tried_at timestamptz not null
);
comment on table invitation_try is 'Not audited: counts tries within an hour';
create index invitation_try_of on invitation_try (subject, tried_at);
