create table score_sheet (
    id uuid primary key,
    call_off_id uuid not null references call_off,
    bid_id uuid not null references bid,
    evaluator_subject text not null,
    evaluator_name text not null,
    scores jsonb not null,
    comments text,
    given_at timestamptz not null,
    unique (bid_id, evaluator_subject)
);
create index score_sheet_of_call_off on score_sheet (call_off_id, bid_id, id);

create table evaluation (
    call_off_id uuid primary key references call_off,
    moderator text not null,
    settled_at timestamptz not null,
    consensus jsonb not null,
    ranking jsonb not null
);
