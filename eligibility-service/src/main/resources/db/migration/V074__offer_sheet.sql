-- Offers as they were handed to a person to choose from. Only ever added to; closed with the person's data key.
create table offer_sheet (
    id uuid primary key,
    person_ref uuid not null references person,
    authority text not null,
    call_off_id uuid not null,
    choose_by date not null,
    content bytea not null,
    made_by text not null,
    made_at timestamptz not null
);
create index offer_sheet_of_person on offer_sheet (person_ref, id desc);
call audit('offer_sheet', array['content']);
