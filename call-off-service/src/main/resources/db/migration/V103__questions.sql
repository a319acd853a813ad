create table question (
    id uuid primary key,
    version bigint not null,
    call_off_id uuid not null references call_off,
    number integer not null,
    provider_id uuid not null,
    text text not null,
    asked_at timestamptz not null,
    answer text,
    answered_by text,
    answered_at timestamptz,
    unique (call_off_id, number)
);
-- who asks is told to nobody
call audit('question', array['provider_id']);

alter table call_off add column held_up_since timestamptz;
alter table call_off add column material_amendment integer not null default 0;
alter table call_off alter column material_amendment drop default;

-- What a published call-off was before each change; rows are only added.
create table amendment (
    id uuid primary key,
    call_off_id uuid not null references call_off,
    number integer not null,
    material boolean not null,
    reason text not null,
    changes jsonb not null,
    amended_by text not null,
    amended_at timestamptz not null,
    unique (call_off_id, number)
);
call audit('amendment');
