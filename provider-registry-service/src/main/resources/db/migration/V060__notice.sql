create table notice (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    purchasing_system_id uuid not null references purchasing_system (id),
    kind text not null,
    occasion text not null,
    happened_on date not null,
    -- of an admission or a removal. No reference: it is written in the transaction that admits
    member_id uuid,
    summary text not null,
    due date not null,
    due_basis text not null check (due_basis in ('STATUTORY', 'POLICY')),
    citation text not null,
    status text not null check (status in ('DUE', 'PUBLISHED')),
    reference text,
    published_on date,
    conflicts_assessed_on date,
    published_by text,
    content jsonb,
    check ((status = 'PUBLISHED') = (reference is not null)),
    check ((status = 'PUBLISHED') = (published_on is not null)),
    check ((status = 'PUBLISHED') = (content is not null))
);
create index notice_of_system on notice (purchasing_system_id, id);
create index notice_of_system_by_status on notice (purchasing_system_id, status, id);
call audit('notice');

-- what notices say beside what the register knows
create table notice_particulars (
    purchasing_system_id uuid primary key references purchasing_system (id),
    version bigint not null,
    authority text not null,
    said jsonb not null
);
call audit('notice_particulars');

-- systems that are there already: what each needs before it opens, and what open markets owe since they opened
insert into notice_particulars select id, 0, authority, '{}' from purchasing_system;
insert into notice (id, version, authority, purchasing_system_id, kind, occasion, happened_on, summary, due, due_basis,
    citation, status)
select gen_random_uuid(), 0, s.authority, s.id, n.kind, n.occasion, s.valid_from, '', s.valid_from, 'STATUTORY',
    n.citation, 'DUE'
from purchasing_system s join (values
    ('PA23_DYNAMIC_MARKET', 'UK13', 'DRAFTED', 'Procurement Act 2023 s.39(2); Procurement Regulations 2024 reg 25(2)'),
    ('PA23_DYNAMIC_MARKET', 'UK14', 'OPENED', 'Procurement Act 2023 s.39(3); Procurement Regulations 2024 reg 25'),
    ('PA23_OPEN_FRAMEWORK', 'UK4', 'DRAFTED', 'Procurement Act 2023 s.21; Procurement Regulations 2024 reg 19'),
    ('PA23_LIGHT_TOUCH_FRAMEWORK', 'UK4', 'DRAFTED', 'Procurement Act 2023 s.21; Procurement Regulations 2024 reg 19'),
    ('PCR2015_DPS', 'CONTRACT_NOTICE', 'DRAFTED', 'PCR 2015 reg 49, reg 34(27)')) n (regime, kind, occasion, citation)
    on n.regime = s.regime
where n.occasion = 'DRAFTED' or s.status = 'OPEN';
