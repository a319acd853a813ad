alter table member
    add column paused_for jsonb not null default '[]',
    add column changes bigint not null default 0,
    add column suspension_code text,
    add column suspension_reason text,
    add column suspension_evidence uuid,
    add column suspended_until date,
    add column suspended_by text,
    add column suspended_at timestamptz,
    add column removal_ground text,
    add column removal_reason text,
    add column removed_on date,
    add column removal_notified_by text,
    add column removal_notified_at timestamptz,
    add column acts_on date,
    add constraint member_suspended_until check ((status = 'SUSPENDED') = (suspended_until is not null)),
    add constraint member_removal_told check (status not in ('REMOVAL_NOTIFIED', 'REMOVED') or removed_on is not null),
    add constraint member_paused_for_something check ((invitations = 'PAUSED') = (paused_for <> '[]'));
create index member_acts_on on member (acts_on) where acts_on is not null;
create index member_of_provider on member (provider_id, id);

-- how each membership stood, from when on
create table member_state (
    position bigint generated always as identity primary key,
    member_id uuid not null references member (id),
    purchasing_system_id uuid not null,
    provider_id uuid not null,
    status text not null,
    invitations text not null,
    categories jsonb not null,
    areas jsonb not null,
    from_at timestamptz not null
);
create index member_state_of on member_state (member_id, position desc);
insert into member_state (member_id, purchasing_system_id, provider_id, status, invitations, categories, areas, from_at)
    select id, purchasing_system_id, provider_id, status, invitations, categories, areas,
           member_since::timestamp at time zone 'Europe/London' from member;

create table venue (
    id uuid primary key,
    version bigint not null,
    member_id uuid not null references member (id),
    name text not null,
    address text,
    postcode text,
    district text,
    setting text not null check (setting in ('BUILDING_BASED', 'COMMUNITY_BASED', 'ONLINE')),
    categories jsonb not null,
    access jsonb not null,
    sessions jsonb not null,
    opened_on date not null,
    closed_on date check (closed_on >= opened_on)
);
create index venue_of_member on venue (member_id, id);

create table member_rate (
    id uuid primary key,
    member_id uuid not null references member (id),
    category text not null,
    service_band text not null,
    session_price numeric(14, 2) not null check (session_price > 0),
    valid_from date not null,
    reason text not null,
    agreed_by text not null,
    agreed_at timestamptz not null,
    unique (member_id, category, service_band, valid_from)
);
