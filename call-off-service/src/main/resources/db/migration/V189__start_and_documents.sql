-- The bidder's earliest day; and documents that an officer looked at, of a provider that is no member.
alter table recommendation add column can_start_on date;
update recommendation r set can_start_on = (b.offer ->> 'startsOn')::date from bid b where b.id = r.bid_id;
alter table supplier_check drop constraint supplier_check_kind_check;
alter table supplier_check add check (kind in ('EXCLUSION_AND_DEBARMENT', 'SUPPLIER_INFORMATION', 'DOCUMENTS'));
