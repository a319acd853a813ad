-- What a provider was asked over all its bids, and what a council waits for.
alter table clarification add column provider_id uuid;
update clarification c set provider_id = (select b.provider_id from bid b where b.id = c.bid_id);
alter table clarification alter column provider_id set not null;
create index clarification_waiting_of_provider on clarification (provider_id, id)
    where answered_at is null and decided_at is null;
create index clarification_waiting_of_authority on clarification (authority, id)
    where answered_at is null and decided_at is null;
