-- The order in which determinations were made; the clock can be set back and does not tell it.
create sequence determination_position;
alter table assessment add column determined_as bigint unique;
update assessment set determined_as = ordered.position
from (select id, nextval('determination_position') as position
      from (select id from assessment where determined_at is not null order by determined_at, id) determined) ordered
where assessment.id = ordered.id;
alter table assessment add check ((status = 'DETERMINED') = (determined_as is not null));
drop index assessment_of_person;
create index assessment_of_person on assessment (person_ref, determined_as desc);
