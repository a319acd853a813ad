-- Who holds a placement, and from when. The projection is made again from the topic: its rows and what was noted as
-- heard are dropped, and the listener reads from the beginning under a new group.
delete from placement;
delete from inbox where listener = 'eligibility-service';
alter table placement
    add column category text not null,
    alter column authority set not null,
    alter column area set not null,
    alter column provider_id set not null,
    alter column starts set not null;

-- What is shared of a person with the provider of a placement, and on which ground. One is open for a placement.
create table sharing_record (
    id uuid primary key,
    version bigint not null,
    placement_id uuid not null,
    person_ref uuid not null,
    provider_id uuid not null,
    authority text not null,
    ground text not null,
    decided_by text not null,
    decided_on date not null,
    parts jsonb not null,
    status text not null check (status in ('OPEN', 'WITHDRAWN')),
    opened_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_for text,
    reads int not null,
    last_read_at timestamptz,
    check ((status = 'WITHDRAWN') = (withdrawn_at is not null)),
    check ((status = 'WITHDRAWN') = (withdrawn_for is not null)),
    unique (placement_id, provider_id)
);
create index sharing_record_of_person on sharing_record (person_ref, id desc);
call audit('sharing_record');

-- What whoever supports a person has to know. Closed with the person's data key.
create table support_notes (
    person_ref uuid primary key references person,
    version bigint not null,
    notes bytea not null,
    written_by text not null,
    written_at timestamptz not null
);
call audit('support_notes', array['notes']);
