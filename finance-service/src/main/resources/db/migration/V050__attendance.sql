create table attendance_return (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    placement_id uuid not null,
    provider_id uuid not null,
    week_starting date not null check (extract(isodow from week_starting) = 1),
    sessions jsonb not null,
    status text not null check (status in ('SUBMITTED', 'APPROVED')),
    submitted_by text not null,
    submitted_at timestamptz not null,
    approved_by text,
    approved_at timestamptz,
    -- a week is returned once; a second return of it would be paid twice
    unique (placement_id, week_starting)
);
create index attendance_return_of_authority on attendance_return (authority, status, id);
create index attendance_return_of_provider on attendance_return (provider_id, status, id);
