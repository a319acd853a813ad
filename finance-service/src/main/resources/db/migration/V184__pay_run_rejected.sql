-- A run of which the bank paid nothing was not paid on any day.
alter table pay_run
    drop constraint pay_run_status_check,
    add constraint pay_run_status_check check (status in
        ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PAID', 'PAID_WITH_HOLD', 'REJECTED', 'DISCARDED'));
