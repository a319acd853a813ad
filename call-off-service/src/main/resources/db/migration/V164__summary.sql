-- From when the bidders of a lot read what was found of them, all at the same moment.
create table summary_release (
    id uuid primary key,
    call_off_id uuid not null references call_off,
    lot integer not null,
    winner uuid references bid,
    released_at timestamptz not null,
    unique (call_off_id, lot)
);
call audit('summary_release');
