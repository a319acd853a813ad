-- What an assessment found, and every word of it, closed with the person's data key. A row of an erased person cannot
-- be read any more.
create table assessment_content (
    id uuid primary key references assessment,
    content bytea not null
);
call audit('assessment_content', array['content']);

-- An assessment can be a draft, and one that was recorded knows whose needs it is about without its key. What an earlier
-- version stored in plain text is closed by the service when it starts, which then drops the columns.
alter table assessment
    add column kind text check (kind in ('ADULT', 'CARER')),
    alter column findings drop not null,
    drop constraint assessment_check,
    drop constraint assessment_status_check,
    add constraint assessment_status_check check (status in ('DRAFT', 'RECORDED', 'DETERMINED'));
create index assessment_list on assessment (person_ref, id desc);

-- A determination is superseded and never edited. One of each kind stands for a person, and beside it at most one that
-- was made in urgency.
create table determination (
    id uuid primary key,
    version bigint not null,
    position bigint not null unique,
    assessment_id uuid not null references assessment,
    person_ref uuid not null references person,
    authority text not null,
    kind text not null check (kind in ('ADULT', 'CARER')),
    urgent boolean not null,
    status text not null check (status in ('AWAITING_COUNTERSIGNATURE', 'STANDING', 'SENT_BACK', 'SUPERSEDED')),
    decision text not null,
    basis text check (basis in ('ELIGIBLE', 'POWER', 'URGENT')),
    policy_version text not null,
    assessed_on date not null,
    content bytea,
    determined_at timestamptz not null,
    determined_by text not null,
    countersigned_at timestamptz,
    countersigned_by text,
    countersignature bytea,
    constraint nobody_countersigns_their_own check (countersigned_by <> determined_by),
    check ((countersigned_at is null) = (countersigned_by is null))
);
create unique index determination_that_stands on determination (person_ref, kind, urgent) where status = 'STANDING';
create index determination_of_person on determination (person_ref, position desc);
create index determination_of_assessment on determination (assessment_id, position desc);
create index determination_to_countersign on determination (authority, id)
    where status = 'AWAITING_COUNTERSIGNATURE';
call audit('determination', array['content', 'countersignature']);

-- What a council has decided on determinations, from a day on; the next one supersedes it from its own first day.
create table assessment_policy (
    id uuid primary key,
    authority text not null,
    starts_on date not null,
    countersigned boolean not null,
    follow_up_working_days int not null check (follow_up_working_days between 1 and 30),
    set_by text not null,
    set_at timestamptz not null
);
create index assessment_policy_in_force on assessment_policy (authority, starts_on desc, id desc);
create index assessment_policy_of_authority on assessment_policy (authority, id);
call audit('assessment_policy');

-- After urgent needs were met, an assessment follows until a day.
create table assessment_task (
    id uuid primary key,
    version bigint not null,
    person_ref uuid not null references person,
    authority text not null,
    kind text not null check (kind in ('ADULT', 'CARER')),
    determination_id uuid not null references determination,
    opened_on date not null,
    due_on date not null,
    done_on date,
    done_by uuid references assessment,
    check ((done_on is null) = (done_by is null))
);
create index assessment_task_list on assessment_task (authority, due_on, id);
create index assessment_task_of_person on assessment_task (person_ref, id);
call audit('assessment_task');

-- Reasons and advice in a practitioner's words; a number for each writing, and none is changed.
create table determination_writing (
    id uuid primary key,
    determination_id uuid not null references determination,
    number int not null check (number > 0),
    words bytea not null,
    written_by text not null,
    written_at timestamptz not null,
    unique (determination_id, number)
);
call audit('determination_writing', array['words']);

-- To whom the written record went, when, and how.
create table determination_dispatch (
    id uuid primary key,
    determination_id uuid not null references determination,
    record_version int not null check (record_version >= 0),
    sent_on date not null,
    recipient text not null,
    sent_to bytea,
    format text not null,
    sent_by text not null,
    recorded_at timestamptz not null
);
create index determination_dispatch_of on determination_dispatch (determination_id, id);
call audit('determination_dispatch', array['sent_to']);
