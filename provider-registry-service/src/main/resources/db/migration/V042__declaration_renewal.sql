create table declaration_renewal (
    id uuid primary key,
    version bigint not null,
    member_id uuid not null references member (id),
    requested_on date not null,
    due date not null,
    due_citation text not null,
    reason text not null,
    requested_by text not null,
    status text not null check (status in ('REQUESTED', 'OVERDUE', 'RENEWED')),
    exclusion_grounds jsonb,
    declared_by text,
    declared_at timestamptz,
    acts_on date,
    check ((status = 'RENEWED') = (declared_at is not null))
);
create unique index declaration_renewal_one_pending on declaration_renewal (member_id) where status <> 'RENEWED';
create index declaration_renewal_of_member on declaration_renewal (member_id, id);
create index declaration_renewal_acts_on on declaration_renewal (acts_on) where acts_on is not null;
