-- Weeks of attendance that a provider sent in one file. Accepted once by its reference.
create table attendance_file (
    id uuid primary key,
    version bigint not null,
    provider_id uuid not null,
    reference text not null,
    sha256 text not null,
    sent_by text not null,
    on_behalf_of uuid,
    sent_at timestamptz not null,
    complete boolean not null,
    lines jsonb not null,
    weeks jsonb not null,
    lines_returned integer not null,
    lines_refused integer not null,
    constraint attendance_file_once unique (provider_id, reference)
);
create index attendance_file_of_provider on attendance_file (provider_id, id);
call audit('attendance_file', array['lines', 'weeks']);
-- The file that a return came with; null of one that was made by itself.
alter table attendance_return add column file_id uuid references attendance_file;
create index attendance_return_of_week on attendance_return (placement_id, provider_id, week_starting);
