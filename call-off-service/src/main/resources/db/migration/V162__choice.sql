-- What the person chose, where the call-off leaves it to them.
create table choice (
    id uuid primary key,
    call_off_id uuid not null references call_off,
    lot integer not null,
    bid_id uuid not null references bid,
    chosen_by text not null check (chosen_by in ('PERSON', 'CARER', 'REPRESENTATIVE')),
    chosen_on date not null,
    present text not null,
    reason text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    unique (call_off_id, lot)
);
call audit('choice');
