-- A session of a group costs the price of a place for each of them; not known of what was asked before this column.
alter table commitment add column places integer check (places > 0);
-- What another price would do is asked of all that is firm and not over.
create index commitment_firm_of_authority on commitment (authority, ends) where status = 'FIRM';
