-- What the registry told of the rates of members. Can be dropped and rebuilt from the topic.
create table rated_member (
    member_id uuid primary key,
    version bigint not null
);
create table agreed_rate (
    id uuid primary key,
    member_id uuid not null,
    authority text not null,
    -- at the time: what was delivered before a merger is judged by what was agreed with whom it was bought from
    provider_id uuid not null,
    category text not null,
    service_band text not null,
    session_price numeric(14, 2) not null,
    counts_from date not null,
    -- the day before the next one; null of the last
    counts_until date
);
create index agreed_rate_of_provider on agreed_rate (authority, provider_id, category, counts_from);
create index agreed_rate_of_member on agreed_rate (member_id, provider_id);
comment on table rated_member is 'Not audited: projection of registry.member.v1';
comment on table agreed_rate is 'Not audited: projection of registry.member.v1';

-- What was bought off the system, and what each session was paid by.
create index spend_entry_off_system on spend_entry (authority, financial_year) where call_off_id is null;
create index delivered_session_of_commitment on delivered_session (commitment_id, held_on)
    where commitment_id is not null;
