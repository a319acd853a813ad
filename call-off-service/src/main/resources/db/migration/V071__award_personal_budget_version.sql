-- Which version of the personal budget an award was asked by; finance waits until it knows at least this one.
alter table award add column personal_budget_version bigint not null default 0;
alter table award alter column personal_budget_version drop default;
