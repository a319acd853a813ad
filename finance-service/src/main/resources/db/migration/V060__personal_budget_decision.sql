-- Only budgets of people who are eligible had been announced.
alter table personal_budget add column eligible boolean not null default true;
alter table personal_budget alter column eligible drop default;
