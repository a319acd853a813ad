-- What people say of the support that they get. Only ever added to; the words are closed with the person's data key.
create table outcome_review (
    id uuid primary key,
    person_ref uuid not null references person,
    authority text not null,
    placement_id uuid not null,
    reviewed_on date not null,
    occasion text not null,
    said_by text not null,
    words bytea not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index outcome_review_of_person on outcome_review (person_ref, id desc);
create index outcome_review_by_day on outcome_review (person_ref, reviewed_on desc);
call audit('outcome_review', array['words']);
