-- Bidders are told of an award once, also when its call-off is held up after that and goes on.
alter table award add column told_at timestamptz;
update award set told_at = answered_at
where status in ('CONFIRMED', 'WITHDRAWN') or (status = 'STANDSTILL' and waits_for <> 'RESUMPTION');
