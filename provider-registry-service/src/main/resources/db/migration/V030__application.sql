create table application (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    purchasing_system_id uuid not null references purchasing_system (id),
    provider_id uuid not null references provider (id),
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED', 'REFUSED', 'WITHDRAWN')),
    categories jsonb not null,
    areas jsonb not null,
    offer text,
    session_price numeric(14, 2),
    safeguarding_assurance boolean not null,
    declaration boolean not null,
    received_on date,
    decision_due date,
    decision_due_basis text,
    decision_due_rule text,
    decision_due_citation text,
    decision text,
    reasons jsonb,
    decided_by text,
    decided_at timestamptz,
    member_id uuid,
    check (status in ('DRAFT', 'WITHDRAWN') or decision_due is not null),
    check ((status in ('ADMITTED', 'REFUSED')) = (decision is not null)),
    check ((status = 'ADMITTED') = (member_id is not null))
);
create unique index application_one_live on application (purchasing_system_id, provider_id)
    where status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED');
create index application_received on application (purchasing_system_id, id) where status <> 'DRAFT';
