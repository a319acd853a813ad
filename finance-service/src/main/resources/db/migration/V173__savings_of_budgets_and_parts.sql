-- A savings target is a line of a budget; a session that is paid in part is a part of a session.
create index savings_plan_of_budget on savings_plan (budget_id, id) where budget_id is not null;
create index delivered_session_paid_in_part on delivered_session (spend_ref) where paid_percent between 1 and 99;
