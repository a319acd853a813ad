-- An invoice is paid what is due now for the sessions that it charges: each by what it asked for it, and what has become
-- more or less since.
alter table invoiced_session
    -- net, what was asked for it and not disputed when it was charged
    add column asked numeric(14, 2),
    -- net, what was due for it by then
    add column due_then numeric(14, 2),
    -- net, what may be paid for it now, before credit notes
    add column worth numeric(14, 2),
    -- what of the invoice is payable for it now
    add column net numeric(14, 2),
    add column vat numeric(14, 2);

alter table invoice
    add column payable_vat numeric(14, 2),
    add column paid_vat numeric(14, 2);
update invoice i set
    payable_vat = round(payable * vat / greatest(gross, 0.01), 2),
    paid_vat = coalesce(
        (select sum(c.vat) from pay_claim c where c.provider_invoice_id = i.id and c.state = 'SETTLED'),
        round(paid * vat / greatest(gross, 0.01), 2)),
    lines = (select jsonb_agg(line || '{"risen": "0.00"}' order by place)
             from jsonb_array_elements(lines) with ordinality of_one (line, place));
alter table invoice
    alter column payable_vat set not null,
    alter column paid_vat set not null;

-- As the line was matched: a session that it charged was due at its ordered price, and of what was asked for it no more
-- than matched was paid. What was credited goes against what is not due any more, the oldest first. What else has become
-- more or less since is seen when the next run is drafted.
update invoiced_session s set asked = price.asked - price.back, due_then = price.due - price.back,
    worth = price.asked - price.back
from (select one.*, least(fallen, greatest(coalesce(credited, 0) + fallen - sum(fallen) over (
                 partition by invoice_id, line order by held_on), 0)) as back
      from (select t.*, greatest(t.asked - t.due_now, 0) as fallen
            from (select charged.id, charged.invoice_id, charged.line, charged.held_on, found.credited,
                         coalesce(round(found.matched / nullif(found.units, 0), 2), due.amount, 0) as asked,
                         coalesce(found.price, due.amount, 0) as due, coalesce(due.amount, 0) as due_now
                  from invoiced_session charged join invoice i on i.id = charged.invoice_id
                  left join lateral (
                      select cast(line ->> 'matched' as numeric) as matched,
                          cast(line ->> 'orderedPrice' as numeric) as price,
                          cast(line ->> 'credited' as numeric) as credited,
                          least(cast(line ->> 'units' as int), cast(line ->> 'orderedUnits' as int),
                              cast(line ->> 'receivedUnits' as int)) as units
                      from jsonb_array_elements(i.lines) of_one (line)
                      where cast(line ->> 'line' as int) = charged.line) found on true
                  left join lateral (
                      select round(k.unit_cost * d.paid_percent / 100.0, 2) as amount
                      from delivered_session d join commitment k on k.id = d.commitment_id
                      where d.placement_id = charged.placement_id and d.provider_id = charged.provider_id
                          and d.held_on = charged.held_on) due on true) t) one) price
where price.id = s.id;
-- each its part, and together what is payable, however it is rounded
update invoiced_session s set
    net = round(part.net * part.until / part.whole, 2) - round(part.net * (part.until - part.weight) / part.whole, 2),
    vat = round(part.vat * part.until / part.whole, 2) - round(part.vat * (part.until - part.weight) / part.whole, 2)
from (select t.id, i.payable - i.payable_vat as net, i.payable_vat as vat, t.worth + 0.01 as weight,
             sum(t.worth + 0.01) over (partition by t.invoice_id order by t.id) as until,
             sum(t.worth + 0.01) over (partition by t.invoice_id) as whole
      from invoiced_session t join invoice i on i.id = t.invoice_id) part
where part.id = s.id;
alter table invoiced_session
    alter column asked set not null,
    alter column due_then set not null,
    alter column worth set not null,
    alter column net set not null,
    alter column vat set not null;

-- Of what a run pays of a provider's invoice, each session's part, and the budget that it is paid out of.
create table claimed_session (
    pay_run_id uuid not null,
    provider_invoice_id uuid not null,
    placement_id uuid not null,
    provider_id uuid not null,
    held_on date not null,
    budget_id uuid not null references budget,
    -- 1 when it is paid for the first time, -1 when all of it is got back
    units int not null,
    net numeric(14, 2) not null,
    vat numeric(14, 2) not null,
    primary key (provider_invoice_id, pay_run_id, placement_id, held_on, budget_id),
    foreign key (pay_run_id, provider_invoice_id) references pay_claim (pay_run_id, provider_invoice_id)
);
create index claimed_session_of_day on claimed_session (placement_id, provider_id, held_on);
comment on table claimed_session is 'Not audited: follows from invoice and the states of pay_run_invoice';
insert into claimed_session
select part.pay_run_id, part.provider_invoice_id, part.placement_id, part.provider_id, part.held_on, part.budget_id, 1,
    round(part.net * part.until / part.whole, 2) - round(part.net * (part.until - part.weight) / part.whole, 2),
    round(part.vat * part.until / part.whole, 2) - round(part.vat * (part.until - part.weight) / part.whole, 2)
from (select c.pay_run_id, c.provider_invoice_id, s.placement_id, s.provider_id, s.held_on,
             paid_by.budget_id, c.net, c.vat, s.worth + 0.01 as weight,
             sum(s.worth + 0.01) over (partition by c.pay_run_id, c.provider_invoice_id order by s.id) as until,
             sum(s.worth + 0.01) over (partition by c.pay_run_id, c.provider_invoice_id) as whole
      from pay_claim c join invoiced_session s on s.invoice_id = c.provider_invoice_id
      left join delivered_session d on d.placement_id = s.placement_id and d.provider_id = s.provider_id
          and d.held_on = s.held_on
      left join commitment k on k.id = d.commitment_id
      left join spend_entry e on e.spend_ref = d.spend_ref
      -- as runs find it
      cross join lateral (
          select coalesce(k.budget_id, e.budget_id, (
              select b.budget_id from commitment b
              where b.placement_id = s.placement_id and b.provider_id = s.provider_id
              order by b.id limit 1)) as budget_id) paid_by
      where paid_by.budget_id is not null) part;
