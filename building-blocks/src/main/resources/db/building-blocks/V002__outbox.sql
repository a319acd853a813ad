-- One row for each public fact, written in the transaction of the change that it tells of.
create table outbox (
    seq bigint generated always as identity primary key,
    event_id uuid not null unique,
    topic text not null,
    event_key text not null,
    authority text,
    payload json not null,
    headers json not null,
    occurred_at timestamptz not null,
    written_at timestamptz not null default clock_timestamp(),
    position bigint,
    published_at timestamptz,
    unique (topic, position)
);
create index outbox_unpublished on outbox (seq) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null and position is null;
create index outbox_feed on outbox (topic, authority, position) where position is not null;

-- The last position given in each topic that is also a feed. Given in a transaction before publication: no gaps.
create table topic_position (
    topic text primary key,
    last bigint not null
);

create function outbox_wake() returns trigger language plpgsql as $$
begin
    notify outbox;
    return null;
end $$;
create trigger outbox_wake after insert on outbox for each statement execute function outbox_wake();
