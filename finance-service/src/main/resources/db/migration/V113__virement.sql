-- Allocated money moves from one budget to another, when somebody else than who proposed it has approved it.
create table virement (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    from_budget_id uuid not null references budget,
    to_budget_id uuid not null references budget check (to_budget_id <> from_budget_id),
    financial_year text not null,
    amount numeric(14, 2) not null check (amount > 0),
    reason text not null,
    status text not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
    proposed_by_subject text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    decision_reference text,
    rejection_reason text,
    policy_version text
);
create index virement_from_budget on virement (from_budget_id, id);
create index virement_to_budget on virement (to_budget_id, id);
call audit('virement');
alter table journal drop constraint journal_kind_check;
alter table journal add constraint journal_kind_check
    check (kind in ('ALLOCATION', 'VIREMENT', 'RESERVATION', 'COMMITMENT', 'SPEND', 'RELEASE'));
