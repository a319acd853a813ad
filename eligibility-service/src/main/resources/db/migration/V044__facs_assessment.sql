-- Fair Access to Care Services, England until 31 March 2015: history, from which nothing follows by itself.
create table facs_assessment (
    id uuid primary key,
    person_ref uuid not null references person,
    authority text not null,
    assessed_on date not null check (assessed_on < '2015-04-01'),
    band text not null check (band in ('LOW', 'MODERATE', 'SUBSTANTIAL', 'CRITICAL')),
    council_threshold text not null check (council_threshold in ('LOW', 'MODERATE', 'SUBSTANTIAL', 'CRITICAL')),
    source bytea,
    recorded_by text not null,
    recorded_on date not null
);
create index facs_assessment_of_person on facs_assessment (person_ref, id);
call audit('facs_assessment', array['source']);
