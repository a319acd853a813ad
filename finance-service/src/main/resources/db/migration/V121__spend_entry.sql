-- Every spend event as it was told, to be summed and paid by: never changed, never removed.
create table spend_entry (
    spend_ref uuid primary key,
    kind text not null,
    authority text not null,
    placement_id uuid not null,
    call_off_id uuid,
    person_ref uuid,
    provider_id uuid not null,
    budget_id uuid not null references budget,
    directorate text not null,
    cost_centre text not null,
    subjective_code text not null,
    category text not null,
    area text not null,
    funding_route text not null,
    service_from date not null,
    service_to date not null,
    units int not null,
    net numeric(14, 2) not null,
    vat numeric(14, 2) not null,
    gross numeric(14, 2) not null check (gross = net + vat),
    vat_code text not null,
    -- the year whose budget it counts in: that of the service
    financial_year text not null,
    occurred_on date not null,
    recorded_at timestamptz not null,
    corrects uuid,
    -- of an accrual and its reversal: whether it was approved by then, and so is taken from what is spent
    of_spend boolean not null,
    -- the first day that a run must have come to before it pays it
    payable_from date not null
);
create index spend_entry_of_authority on spend_entry (authority, financial_year, kind);
create index spend_entry_of_placement on spend_entry (placement_id, service_from);
create index spend_entry_corrects on spend_entry (corrects) where corrects is not null;
create index spend_entry_of_provider on spend_entry (authority, provider_id, service_from);
create index spend_entry_of_budget on spend_entry (budget_id, financial_year);
create index spend_entry_payable on spend_entry (authority, payable_from)
    where kind in ('SPEND_APPROVED', 'CREDITED');
create trigger spend_entry_append_only before update or delete or truncate on spend_entry
    for each statement execute function ledger_is_append_only();
comment on table spend_entry is 'Not audited: the same as the events of finance.spend.v1, which are never changed';

-- What was told before this table is in the outbox, word for word.
insert into spend_entry
select (o.payload ->> 'spendRef')::uuid, o.payload ->> 'kind', o.payload ->> 'authority',
       (o.payload ->> 'placementId')::uuid, (o.payload ->> 'callOffId')::uuid, (o.payload ->> 'personRef')::uuid, (o.payload -> 'provider' ->> 'id')::uuid,
       b.id, b.directorate, b.cost_centre, b.subjective_code, o.payload ->> 'category',
       coalesce((select c.area from commitment c where c.placement_id = (o.payload ->> 'placementId')::uuid
                 order by c.id limit 1), ''),
       o.payload ->> 'fundingRoute', (o.payload ->> 'serviceFrom')::date, (o.payload ->> 'serviceTo')::date,
       (o.payload ->> 'units')::int, (o.payload ->> 'net')::numeric, (o.payload ->> 'vat')::numeric,
       (o.payload ->> 'gross')::numeric, o.payload ->> 'vatCode', o.payload ->> 'financialYear',
       (o.payload ->> 'occurredOn')::date, (o.payload ->> 'recordedAt')::timestamptz, (o.payload ->> 'corrects')::uuid,
       false, (o.payload ->> 'occurredOn')::date
from outbox o
join budget b on b.authority = o.payload ->> 'authority' and b.cost_centre = o.payload ->> 'costCentre'
    and b.subjective_code = o.payload ->> 'subjectiveCode'
where o.topic = 'finance.spend.v1';
