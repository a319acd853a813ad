create table document_requirement_list (
    id uuid primary key,
    purchasing_system_id uuid not null references purchasing_system (id),
    valid_from date not null,
    requirements jsonb not null,
    set_by text not null,
    set_at timestamptz not null,
    acts_on date
);
create index document_requirement_list_of on document_requirement_list (purchasing_system_id, valid_from desc, id desc);
create index document_requirement_list_acts_on on document_requirement_list (acts_on) where acts_on is not null;
call audit('document_requirement_list');
