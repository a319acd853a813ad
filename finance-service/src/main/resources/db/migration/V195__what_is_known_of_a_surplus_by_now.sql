-- An instalment is for the days of which none was before; and until which day a schedule's instalments are for.
alter table direct_payment_instalment
    add column covers_from date,
    add column withdrawn_on date;
-- of those that are known: when they were withdrawn was not kept
update direct_payment_instalment i set
    covers_from = coalesce((
        select max(b.covers_until) + 1 from direct_payment_instalment b
        where b.schedule_id = i.schedule_id and b.number < i.number and b.status <> 'WITHDRAWN'), s.starts),
    withdrawn_on = case i.status when 'WITHDRAWN' then i.payable_on end
from direct_payment_schedule s
where s.id = i.schedule_id;
alter table direct_payment_instalment alter column covers_from set not null;

alter table direct_payment_schedule add column issued_until date;
-- of a period in which nothing was to be paid the schedule acts next when it is over, unless the budget has not enough
update direct_payment_schedule s set
    issued_until = case when s.short_of is null then greatest(s.acts_on - 1, i.until) else i.until end
from (select schedule_id, max(covers_until) as until from direct_payment_instalment
    where status <> 'WITHDRAWN' group by schedule_id) i
where i.schedule_id = s.id;

-- What of a balance may be left is kept, and what was paid back: not more than is to be taken by what is known by now.
alter table direct_payment_return
    add column may_be_left numeric(14, 2),
    add column repaid numeric(14, 2);
update direct_payment_return r set
    may_be_left = case
        -- proposed of a balance that nothing bounded: what is above what was paid is the person's own
        when r.surplus > r.paid then r.balance - r.surplus
        else greatest(0, least(r.balance, r.paid) - r.surplus - (
            select coalesce(sum(a.surplus), 0) from direct_payment_return a
            where a.schedule_id = r.schedule_id and a.covers_until < r.covers_until
                and (a.status = 'AWAITING_REPAYMENT' or a.repaid_on > r.covers_until)))
        end,
    repaid = case when r.repaid_on is not null then r.surplus end;
alter table direct_payment_return
    alter column may_be_left set not null,
    add constraint direct_payment_return_repaid_check check ((repaid is null) = (repaid_on is null));

-- A repayment of nothing can be reversed, too.
alter table direct_payment_reversal
    drop constraint direct_payment_reversal_amount_check,
    add constraint direct_payment_reversal_amount_check check (amount >= 0);

-- Each surplus that is taken back keeps its account. Those of before that was worked out anew stay as they were settled.
update direct_payment_schedule s set recoveries = (
    select jsonb_agg(jsonb_build_object(
            'account', e.one -> 'account', 'way', e.one -> 'way', 'amount', e.one -> 'amount', 'year', e.one -> 'year',
            'repaidOn', r.repaid_on)
        || case when e.one ->> 'until' = '0001-01-01' then jsonb_build_object(
            'settled', coalesce(r.never_due, 0.00)::text)
        else jsonb_build_object('seen', jsonb_build_object(
            'on', r.covers_until, 'balance', r.balance::text, 'mayBeLeft', r.may_be_left::text,
            'paid', jsonb_build_object(
                'amount', (select coalesce(sum(i.amount), 0.00)::text from direct_payment_instalment i
                    where i.schedule_id = s.id and i.status = 'PAID' and i.paid_on <= r.covers_until),
                'until', e.one -> 'until',
                'late', (select coalesce(jsonb_agg(jsonb_build_object('from', i.covers_from, 'until',
                        least(i.covers_until, (e.one ->> 'until')::date)) order by i.number), '[]')
                    from direct_payment_instalment i
                    where i.schedule_id = s.id and (i.status = 'DUE' or i.status = 'PAID' and i.paid_on > r.covers_until)
                        and i.covers_from <= least(i.covers_until, (e.one ->> 'until')::date)))))
        end order by e.place)
    from jsonb_array_elements(s.recoveries) with ordinality as e (one, place)
    left join direct_payment_return r on r.id = (e.one ->> 'account')::uuid)
where jsonb_array_length(s.recoveries) > 0;
