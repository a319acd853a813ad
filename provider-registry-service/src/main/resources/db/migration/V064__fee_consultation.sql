create table fee_consultation (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    purchasing_system_id uuid not null references purchasing_system (id),
    title text not null,
    category text not null,
    service_bands jsonb not null,
    opens_on date not null,
    closes_on date not null check (closes_on >= opens_on),
    status text not null check (status in ('OPEN', 'CLOSED')),
    -- how many members had been asked when it closed
    asked integer,
    acts_on date,
    check ((status = 'CLOSED') = (asked is not null))
);
create index fee_consultation_of_system on fee_consultation (purchasing_system_id, id);
create index fee_consultation_acts_on on fee_consultation (acts_on) where acts_on is not null;
call audit('fee_consultation');

create table fee_response (
    id uuid primary key,
    version bigint not null,
    consultation_id uuid not null references fee_consultation (id),
    member_id uuid not null references member (id),
    costs jsonb not null,
    answered_by text not null,
    answered_role text not null,
    answered_at timestamptz not null,
    unique (consultation_id, member_id)
);
-- the costs of one member are shown to nobody else, so its council's auditor does not read them either
call audit('fee_response', '{costs}');
