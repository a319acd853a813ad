-- What of a surplus was paid for days that fell away is withheld from what follows anyhow. Of what was decided before it is
-- not known, and is reversed as it was booked.
alter table direct_payment_return
    add column never_due numeric(14, 2) not null default 0,
    add constraint direct_payment_return_never_due_check check (never_due between 0 and surplus),
    -- nobody reverses what they wrote down; not known of what was written down before
    add column repaid_by_subject text;
alter table direct_payment_instalment add column paid_by_subject text;
alter table contribution_receipt add column recorded_by_subject text;
