-- by which reference of a council's own an application came to which of its systems; said tells whether a line is the
-- same as the one that was taken last
alter table imported_provider add column said uuid;

create table imported_application (
    authority text not null,
    reference text not null,
    purchasing_system_id uuid not null references purchasing_system (id),
    application_id uuid not null references application (id),
    said uuid,
    primary key (authority, reference, purchasing_system_id),
    foreign key (authority, reference) references imported_provider (authority, reference)
);
call audit('imported_application');
insert into imported_application (authority, reference, purchasing_system_id, application_id)
    select i.authority, i.reference, a.purchasing_system_id, a.id
    from imported_provider i join application a on a.id = i.application_id;
alter table imported_provider drop column application_id;

-- of a dry run: the numbers that a line would have taken, since nothing else of it is kept
alter table provider_import_row add column numbers text[];
create index provider_import_row_by_number on provider_import_row using gin (numbers) where numbers is not null;
