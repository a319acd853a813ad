create table provider (
    id uuid primary key,
    version bigint not null,
    legal_name text not null,
    trading_name text,
    kind text not null check (kind in ('CHARITY', 'COMPANY', 'CIC', 'SOLE_TRADER', 'PUBLIC_BODY', 'OTHER')),
    identifiers jsonb not null,
    postcode text,
    email text
);

-- who acts for whom; PENDING until the identity provider has been told
create table identity_grant (
    id uuid primary key,
    subject text not null constraint identity_grant_one_provider unique,
    username text not null,
    provider_id uuid not null references provider (id),
    access text not null check (access in ('PENDING', 'GRANTED')),
    tries integer not null default 0,
    tried_at timestamptz
);
create index identity_grant_provider on identity_grant (provider_id, id);
create index identity_grant_pending on identity_grant (tried_at nulls first, id) where access = 'PENDING';
