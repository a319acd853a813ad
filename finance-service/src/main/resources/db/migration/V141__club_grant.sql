-- Money given to a club or a provider, beside what is commissioned from it.
create table club_grant (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    source text not null check (source in ('COUNCIL', 'AREA_BOARD')),
    area text,
    provider_id uuid,
    recipient text not null,
    purpose text not null,
    amount numeric(14, 2) not null check (amount > 0),
    paid numeric(14, 2) not null check (paid between 0 and amount),
    recovered numeric(14, 2) not null check (recovered between 0 and paid),
    starts date not null,
    ends date not null check (ends >= starts),
    decided_on date not null,
    financial_year text not null,
    decision_reference text,
    status text not null check (status in ('PROPOSED', 'AWARDED', 'PAID', 'ENDED', 'RECOVERED', 'REJECTED')),
    instalments jsonb not null,
    proposed_by_subject text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    awarded_by text,
    awarded_at timestamptz,
    last_reason text
);
create index club_grant_list on club_grant (authority, id);
create index club_grant_of_source on club_grant (authority, source, id);
create index club_grant_in_status on club_grant (authority, status, id);
create index club_grant_of_year on club_grant (authority, financial_year, id);
create index club_grant_of_provider on club_grant (provider_id, id) where provider_id is not null;
call audit('club_grant');
