-- A directorate has one plan for a financial year: two would count the same saving twice. Those that were agreed beside
-- another one before stay, each with its place among them; whatever is agreed from now on is the first.
alter table savings_plan add column place int not null default 0;
update savings_plan s set place = of.place
from (select id, row_number() over (partition by authority, directorate, financial_year order by id) - 1 as place
      from savings_plan) of
where of.id = s.id and of.place > 0;
create unique index savings_plan_once on savings_plan (authority, directorate, financial_year, place);
