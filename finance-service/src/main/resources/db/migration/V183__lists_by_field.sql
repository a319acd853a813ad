-- What officers look for; returns by provider, and returns and commitments by placement, have their indexes.
create index attendance_return_list_of_week on attendance_return (authority, week_starting, status, id);
create index commitment_list_of_status on commitment (authority, status, id);
create index commitment_list_of_budget on commitment (authority, budget_id, id);
create index pay_run_list_of_status on pay_run (authority, status, id);
