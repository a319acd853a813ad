-- A contract may come later than was expected when its money was reserved: what is paid once stays in its year.
alter table commitment add column once_on date;
