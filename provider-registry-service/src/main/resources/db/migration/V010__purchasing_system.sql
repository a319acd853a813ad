create table purchasing_system (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    title text not null,
    regime text not null check (regime in
        ('PCR2015_DPS', 'PA23_DYNAMIC_MARKET', 'PA23_OPEN_FRAMEWORK', 'PA23_LIGHT_TOUCH_FRAMEWORK')),
    status text not null check (status in ('DRAFT', 'OPEN', 'CLOSED', 'EXPIRED')),
    contract_notice_submitted_on date,
    valid_from date not null,
    valid_until date not null check (valid_until >= valid_from),
    declared_until date not null,
    admission_during_term text not null check (admission_during_term in ('CONTINUOUS', 'WINDOWS', 'NONE')),
    notice_reference text,
    categories jsonb not null,
    areas jsonb not null
);
