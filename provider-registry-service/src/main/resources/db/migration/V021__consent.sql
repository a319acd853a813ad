-- how long a provider may consent ahead; a change is a new row with its first day
create table consent_policy (
    valid_from date primary key,
    longest_months integer not null check (longest_months > 0),
    source text not null
);
insert into consent_policy values
    (date '1900-01-01', 12, 'default of this system: consent is asked for again each year; a council may shorten it');

create table consent (
    id uuid primary key,
    version bigint not null,
    provider_id uuid not null constraint consent_provider references provider (id),
    officer text not null,
    authority text not null,
    how text not null check (how in ('ELECTRONIC', 'PHONE', 'PAPER')),
    given_by text not null,
    given_on date not null,
    valid_until date not null check (valid_until >= given_on),
    evidence text,
    recorded_by text not null,
    recorded_role text not null,
    recorded_at timestamptz not null,
    status text not null check (status in ('GIVEN', 'WITHDRAWN')),
    withdrawn_by text,
    withdrawn_role text,
    withdrawn_at timestamptz,
    check (how = 'ELECTRONIC' or evidence is not null),
    check ((status = 'WITHDRAWN') = (withdrawn_at is not null))
);
create index consent_of_provider on consent (provider_id, id);
create index consent_to_council on consent (provider_id, authority, id);
create index consent_standing on consent (officer, provider_id, authority, valid_until) where status = 'GIVEN';
