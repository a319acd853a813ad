-- Each surplus that is taken back, in the order in which it was decided: what of it is withheld in any case depends on the
-- days that are due by now. Of those that are known, nothing moves any more: they are told as of a day before all others.
alter table direct_payment_schedule add column recoveries jsonb not null default '[]';

update direct_payment_schedule s set
    recoveries = coalesce((
        select jsonb_agg(jsonb_build_object(
            'account', r.id, 'way', case r.status when 'RECOVERED' then 'REPAID' else 'AWAITED' end,
            'amount', r.surplus::text, 'until', '0001-01-01', 'paidFor', r.known::text,
            'year', r.year || '-' || lpad(((r.year + 1) % 100)::text, 2, '0')) order by r.id)
        from (select a.id, a.status, a.surplus, sum(a.never_due) over (order by a.id) as known,
                     extract(year from a.covers_until - interval '3 months')::int as year
              from direct_payment_return a
              where a.schedule_id = s.id
                and (a.status = 'AWAITING_REPAYMENT' or a.status = 'RECOVERED' and a.repaid_on is not null)) r), '[]')
        || coalesce((
        select jsonb_agg(jsonb_build_object(
            'account', uuidv7(), 'way', 'DEDUCTED', 'amount', d.deducted::text, 'until', '0001-01-01',
            'paidFor', '-999999999.00', 'year', d.year))
        from (select y ->> 'year' as year, (y ->> 'recovered')::numeric - (y ->> 'repaid')::numeric as deducted
              from jsonb_array_elements(s.years) y) d
        where d.deducted > 0), '[]'),
    -- what was paid back had been taken from them
    issued = issued + n.never_due,
    paid = paid + n.never_due
from (select schedule.id, coalesce(sum(a.never_due), 0) as never_due
      from direct_payment_schedule schedule
      left join direct_payment_return a on a.schedule_id = schedule.id and a.status = 'RECOVERED' and a.repaid_on is not null
      group by schedule.id) n
where n.id = s.id;

alter table direct_payment_schedule drop column repaid;

-- What the council had paid by the last day of an account, and not had back.
alter table direct_payment_return add column paid numeric(14, 2);
update direct_payment_return r set paid = greatest(0, (
        select coalesce(sum(i.amount), 0) from direct_payment_instalment i
        where i.schedule_id = r.schedule_id and i.status = 'PAID' and i.paid_on <= r.covers_until)
    - (select coalesce(sum(a.surplus), 0) from direct_payment_return a
        where a.schedule_id = r.schedule_id and a.repaid_on <= r.covers_until));
alter table direct_payment_return alter column paid set not null;
