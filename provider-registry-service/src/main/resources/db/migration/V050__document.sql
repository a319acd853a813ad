alter table provider add column activities jsonb;

create table stored_file (
    id uuid primary key,
    version bigint not null,
    media_type text not null,
    size bigint not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    status text not null check (status in ('QUARANTINED', 'READY', 'INFECTED', 'DESTROYED')),
    scanned_at timestamptz
);
create index stored_file_quarantined on stored_file (id) where status = 'QUARANTINED';
create index stored_file_unscanned on stored_file (id) where status = 'READY' and scanned_at is null;
call audit('stored_file');

-- compressed already for the most part
create table file_chunk (
    file_id uuid not null references stored_file (id),
    position int not null,
    bytes bytea not null,
    primary key (file_id, position)
);
alter table file_chunk alter column bytes set storage external;
comment on table file_chunk is 'Not audited: the bytes of files; their fingerprint is in stored_file';

create table document (
    id uuid primary key,
    version bigint not null,
    provider_id uuid not null references provider (id),
    authority text,
    kind text not null,
    title text,
    confidential boolean not null,
    rationale text check (confidential = (rationale is not null)),
    latest int not null,
    created_by text not null,
    created_at timestamptz not null
);
create index document_of_provider on document (provider_id, id);
create trigger provider_carries_on before insert on document
    for each row execute function provider_must_carry_on();
call audit('document');

create table document_version (
    id uuid primary key,
    version bigint not null,
    document_id uuid not null references document (id),
    number int not null,
    valid_from date not null,
    valid_until date check (valid_until >= valid_from),
    cover numeric(14, 2) check (cover > 0),
    file_name text,
    file_id uuid unique references stored_file (id),
    stated_by text not null,
    stated_as text not null,
    stated_at timestamptz not null,
    copy_kept_until date,
    acted_on date not null,
    acts_on date,
    unique (document_id, number)
);
create index document_version_acts_on on document_version (acts_on) where acts_on is not null;
call audit('document_version');

-- the councils that a provider has handed in something to
create table document_recipient (
    provider_id uuid not null references provider (id),
    authority text not null,
    primary key (provider_id, authority)
);
insert into document_recipient (provider_id, authority)
    select distinct provider_id, authority from application where received_on is not null;
call audit('document_recipient');
