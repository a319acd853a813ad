-- what was said of a publication before it was corrected
alter table notice add column corrections jsonb not null default '[]';
alter table notice alter column corrections drop default;

-- notices of what lies ahead are reminded of before their day, not only after it
update notice set acts_on = due - 5
where status = 'DUE' and acts_on = due + 1 and due > current_date + 5;
