-- Surpluses that nobody had decided on are what they would be now: of what the council had paid, and not of what an earlier
-- account asks for.
update direct_payment_return r set surplus = n.surplus,
    status = case when n.surplus > 0 then r.status else 'NOTHING_TO_RECOVER' end
from (select later.id,
             greatest(0, least(later.balance, later.paid) - (later.balance - later.surplus) - coalesce(
                 (select sum(greatest(0, least(earlier.surplus, earlier.paid))) from direct_payment_return earlier
                  where earlier.schedule_id = later.schedule_id and earlier.covers_until < later.covers_until
                    and (earlier.status in ('PROPOSED', 'AWAITING_REPAYMENT') or earlier.repaid_on > later.covers_until)),
                 0)) as surplus
      from direct_payment_return later where later.status = 'PROPOSED') n
where n.id = r.id and n.surplus < r.surplus;

-- What came back in a year that a schedule has not opened is of the last one that it has.
update direct_payment_schedule s set recoveries = (
    select jsonb_agg(jsonb_set(one, '{year}', to_jsonb(least(one ->> 'year', last.year))) order by place)
    from jsonb_array_elements(s.recoveries) with ordinality of_one (one, place))
from (select id, (select max(y ->> 'year') from jsonb_array_elements(years) y) as year
      from direct_payment_schedule) last
where last.id = s.id and last.year is not null
    and exists (select from jsonb_array_elements(s.recoveries) one where one ->> 'year' > last.year);
