-- An exclusion in error is taken back, and stays on record; of a bid one is in force at the most.
alter table bid_exclusion
    drop constraint bid_exclusion_bid_id_key,
    add column taken_back_by text,
    add column taken_back_at timestamptz,
    add column taken_back_because text;
create unique index bid_exclusion_in_force on bid_exclusion (bid_id) where taken_back_at is null;
create index bid_exclusion_of_bid on bid_exclusion (bid_id, id);
