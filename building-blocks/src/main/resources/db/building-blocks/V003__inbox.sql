-- An event that has taken effect here; written in the transaction of the effect.
create table inbox (
    listener text not null,
    event_id text not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (listener, event_id)
);
