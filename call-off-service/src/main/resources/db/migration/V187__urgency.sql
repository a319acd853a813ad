-- Why an award could not wait, and how to find what was awarded to somebody before.
alter table direct_award add column urgency jsonb;
create index award_of_person on award (person_ref, category) where person_ref is not null;
