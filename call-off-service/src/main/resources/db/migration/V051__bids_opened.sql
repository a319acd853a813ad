-- How many bids were opened; null before the opening.
alter table call_off add column bids integer;
update call_off c set bids = (select count(*) from bid b where b.call_off_id = c.id and b.offer is not null)
where c.status not in ('DRAFT', 'PUBLISHED', 'CLOSED');
