create table conflict_declaration (
    id uuid primary key,
    call_off_id uuid not null references call_off,
    authority text not null,
    declarer_subject text not null,
    declarer_name text not null,
    conflicts jsonb not null,
    declared_at timestamptz not null,
    consequence text check (consequence in ('SCORES_ALL', 'SCORES_OTHERS', 'STAYS_OUT')),
    measure text,
    mitigated_by text,
    mitigated_at timestamptz
);
create index conflict_declaration_of_call_off on conflict_declaration (call_off_id, id);
call audit('conflict_declaration');

create table clarification (
    id uuid primary key,
    call_off_id uuid not null references call_off,
    bid_id uuid not null references bid,
    authority text not null,
    number integer not null,
    kind text not null check (kind in ('CLARIFICATION', 'CORRECTION', 'ABNORMALLY_LOW')),
    text text not null,
    asked_by text not null,
    asked_at timestamptz not null,
    answer_by timestamptz not null,
    answer text,
    answered_at timestamptz,
    decision text check (decision in ('ACCEPTED', 'REJECTED')),
    decision_reason text,
    decided_by text,
    decided_at timestamptz,
    unique (bid_id, number)
);
create index clarification_of_call_off on clarification (call_off_id, bid_id, number);
call audit('clarification');

create table lot_draw (
    id uuid primary key,
    call_off_id uuid not null references call_off,
    lot integer not null,
    drawn uuid[] not null,
    witness text not null,
    drawn_by text not null,
    drawn_at timestamptz not null,
    unique (call_off_id, lot)
);
call audit('lot_draw');

-- A ranking for each lot; until now each call-off had one.
alter table evaluation add column rankings jsonb, add column policy_version text;
update evaluation set policy_version = 'none',
    rankings = jsonb_build_array(jsonb_build_object('lot', 1, 'ranking', ranking));
alter table evaluation
    alter column rankings set not null,
    alter column policy_version set not null,
    drop column ranking;
