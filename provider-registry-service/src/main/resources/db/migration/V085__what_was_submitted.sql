-- an application as it was submitted, each time: it stays, while the applicant writes on in its own copy
create table application_submission (
    id uuid primary key,
    application_id uuid not null references application (id),
    number integer not null,
    categories jsonb not null,
    areas jsonb not null,
    offer text,
    session_price numeric(14, 2),
    costings jsonb not null,
    safeguarding_assurance boolean not null,
    declaration boolean not null,
    exclusion_grounds jsonb not null,
    answers jsonb not null,
    documents jsonb not null,
    -- each document in its version; null of those of before, when nobody kept it
    exhibits jsonb,
    unique (application_id, number)
);
call audit('application_submission', '{exclusion_grounds}');
alter table application add column handed_in uuid references application_submission (id);

-- those of before are taken as they stand
insert into application_submission (id, application_id, number, categories, areas, offer, session_price, costings,
        safeguarding_assurance, declaration, exclusion_grounds, answers, documents)
    select gen_random_uuid(), id,
           greatest(1, jsonb_array_length(clarifications) + case when status = 'RETURNED' then 0 else 1 end),
           categories, areas, offer, session_price, costings,
           safeguarding_assurance, declaration, exclusion_grounds, answers, documents
    from application where received_on is not null;
update application a set handed_in = s.id from application_submission s where s.application_id = a.id;

-- which submission a note is about: a later one says something else
alter table application_evaluation add column submission integer;
update application_evaluation e set submission = s.number
    from application_submission s where s.application_id = e.application_id;
alter table application_evaluation alter column submission set not null;
