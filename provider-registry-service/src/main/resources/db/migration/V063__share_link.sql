create table share_link (
    id uuid primary key,
    version bigint not null,
    application_id uuid not null references application (id),
    meant_for text,
    token_digest text not null constraint share_link_token unique,
    created_by text not null,
    created_at timestamptz not null,
    valid_until date not null,
    revoked_at timestamptz
);
create index share_link_of_application on share_link (application_id, id);
call audit('share_link', '{token_digest}');

create table share_link_try (
    subject text not null,
    tried_at timestamptz not null
);
comment on table share_link_try is 'Not audited: counts calls within an hour';
create index share_link_try_of on share_link_try (subject, tried_at);
create index share_link_try_old on share_link_try (tried_at);

-- that somebody without a login wrote in it
alter table application add column helped_by_link boolean;
