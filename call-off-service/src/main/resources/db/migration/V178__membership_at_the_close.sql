-- How a member stood before: a bid counts by how its bidder stands when bids are due, not when they are opened.
alter table member add column heard_first timestamptz;
alter table member add column past jsonb not null default '[]';
alter table member alter column past drop default;
