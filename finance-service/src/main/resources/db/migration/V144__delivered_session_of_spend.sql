-- Whether what was told of a week is charged by an invoice, or paid by a run, is asked for each of them.
create index delivered_session_of_spend on delivered_session (spend_ref) where spend_ref is not null;
