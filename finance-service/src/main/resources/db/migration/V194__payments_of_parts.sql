-- What was paid of an invoice before its last payment stays as late as it was. Of the payments that were written over, the
-- runs know day and amount; the last day, the days on which a dispute stood and the rate of interest are those of the last
-- one.
alter table invoice add column earlier_payments jsonb;
update invoice i set earlier_payments = before.payments
from (select part.id, jsonb_agg(jsonb_build_object(
          'paidOn', part.paid_on, 'reference', part.reference, 'daysToPay', part.days_to_pay,
          'paidLate', part.paid_on > part.payment_due_on, 'baseRate', part.base_rate, 'amount', part.amount::text,
          'dueOn', part.payment_due_on, 'interest',
          round(part.amount * (8 + part.base_rate) * greatest(part.paid_on - part.payment_due_on, 0) / 36500, 2)::text)
          order by part.paid_on) as payments
      from (select one.id, one.payment_due_on, one.base_rate, r.paid_on, sum(c.gross) as amount,
                   greatest(one.days_to_pay - (one.paid_on - r.paid_on), 0) as days_to_pay,
                   'Pay run ' || min(r.number) as reference
            from invoice one
            join pay_claim c on c.provider_invoice_id = one.id and c.state = 'SETTLED' and c.gross > 0
            join pay_run r on r.id = c.pay_run_id and r.paid_on < one.paid_on
            group by one.id, r.paid_on) part
      group by part.id) before
where before.id = i.id;
create index invoice_paid_in_parts on invoice (authority) where earlier_payments is not null;
