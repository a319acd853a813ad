-- when the council is told next that a notice is due or overdue; of an applicant who was refused, by its application
alter table notice add column acts_on date, add column application_id uuid;
update notice set acts_on = due - 5 where status = 'DUE';
create index notice_acts_on on notice (acts_on) where acts_on is not null;
create index notice_of_council on notice (authority, id);
create index notice_of_council_by_status on notice (authority, status, id);
