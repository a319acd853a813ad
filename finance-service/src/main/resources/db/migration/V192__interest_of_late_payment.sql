-- What was paid late, and what it earned in interest, is what it was then: a later credit note, dispute or payment changes
-- neither. And what the council has paid of that interest.
alter table invoice
    -- with VAT, by the payment itself
    add column payment_amount numeric(14, 2),
    -- the last day by then
    add column payment_due_on date,
    add column late_interest numeric(14, 2),
    add column interest_paid numeric(14, 2) check (interest_paid >= 0),
    add column interest_paid_on date,
    add column interest_reference text,
    add column interest_written_by text;
update invoice i set
    payment_amount = coalesce(
        (select sum(c.gross) from pay_claim c join pay_run r on r.id = c.pay_run_id
         where c.provider_invoice_id = i.id and c.state = 'SETTLED' and c.gross > 0 and r.paid_on = i.paid_on),
        paid),
    payment_due_on = coalesce(due_on, paid_on),
    late_interest = 0
where paid_on is not null;
update invoice set late_interest = round(payment_amount * (8 + base_rate) * (paid_on - payment_due_on) / 36500, 2)
where paid_late and paid_on > payment_due_on;
create index invoice_interest_paid on invoice (authority, interest_paid_on) where interest_paid_on is not null;
