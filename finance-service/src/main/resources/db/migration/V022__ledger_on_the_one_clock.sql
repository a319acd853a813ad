-- What moves the clock moves the ledger with it: a journal was dated by a clock that nobody can set.
alter table journal alter column recorded_at set default clock_now();
