-- A file of budgets with the total that it states; both figures stay, whatever is posted.
create table budget_import (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    reference text not null,
    stated_total numeric(14, 2) not null,
    parts_total numeric(14, 2) not null,
    parts int not null,
    status text not null check (status in ('UNRECONCILED', 'READY', 'POSTED', 'CANCELLED')),
    sent_by_subject text not null,
    sent_by text not null,
    sent_at timestamptz not null,
    outcome text check (outcome in ('ACCEPT_PARTS', 'CANCEL')),
    reason text,
    resolved_by text,
    resolved_at timestamptz,
    posted_by text,
    posted_at timestamptz,
    -- nothing is posted of what does not add up, unless somebody accepted it with a reason
    check (status <> 'POSTED' or parts_total = stated_total or (outcome = 'ACCEPT_PARTS' and reason is not null))
);
create unique index budget_import_of_reference on budget_import (authority, reference) where status <> 'CANCELLED';
create index budget_import_list on budget_import (authority, id);
create index budget_import_in_status on budget_import (authority, status, id);
create table imported_part (
    id uuid primary key,
    import_id uuid not null references budget_import,
    line int not null,
    directorate text not null,
    cost_centre text not null,
    subjective_code text not null,
    category text not null,
    title text not null,
    financial_year text not null,
    amount numeric(14, 2) not null check (amount > 0),
    budget_id uuid references budget
);
create index imported_part_of_import on imported_part (import_id, id);
call audit('budget_import');
call audit('imported_part');
