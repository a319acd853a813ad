-- The peer's tables: shape, rows and indexes of eligibility-service's own, in a schema that is dropped at the end.
-- Run by ./dps bench determination after the assessments of the measurement were recorded; the temporary table
-- "prepared" holds their people, numbered from 0. Here each person and each assessment gets an id that follows from its
-- number, because pgbench cannot keep a list: so every determination of the peer finds what a determination of the
-- service does, by primary key and by index. References between the copies are left out, as copies have none.
create schema bench_peer;
set search_path = bench_peer, public;

create table person (like public.person including all);
create table person_details (like public.person_details including all);
create table person_key (like public.person_key including all);
create table restriction (like public.restriction including all);
create table assessment (like public.assessment including all);
create table assessment_content (like public.assessment_content including all);
create table assessment_policy (like public.assessment_policy including all);
create table determination (like public.determination including all);
create table personal_budget (like public.personal_budget including all);
create table progress (like public.progress including all);
create table idempotent_answer (like public.idempotent_answer including all);
create table outbox (like public.outbox including all);
create sequence determination_position start 1000000000;

-- kind: 1 person, 2 assessment, 3 determination, 4 idempotency key
create function nth(kind integer, number bigint) returns uuid language sql immutable as $$
    select (lpad(to_hex(kind), 8, '0') || lpad(to_hex(number), 24, '0'))::uuid
$$;

insert into person select * from public.person;
insert into person_details select * from public.person_details;
insert into person_key select * from public.person_key;
insert into restriction select * from public.restriction;
insert into assessment select * from public.assessment;
insert into assessment_content select * from public.assessment_content;
insert into assessment_policy select * from public.assessment_policy;
insert into determination select * from public.determination;
insert into personal_budget select * from public.personal_budget;
insert into progress select * from public.progress;
insert into idempotent_answer select * from public.idempotent_answer;

update assessment_content c set id = nth(2, p.number)
    from assessment a join prepared p on p.id = a.person_ref where a.id = c.id;
update assessment a set id = nth(2, p.number), person_ref = nth(1, p.number) from prepared p where p.id = a.person_ref;
update person_details d set person_ref = nth(1, p.number) from prepared p where p.id = d.person_ref;
update person_key k set person_ref = nth(1, p.number) from prepared p where p.id = k.person_ref;
update person x set person_ref = nth(1, p.number) from prepared p where p.id = x.person_ref;
set search_path = public;
