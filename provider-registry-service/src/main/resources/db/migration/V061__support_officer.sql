create table support_officer (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    username text not null,
    display_name text not null,
    phone text,
    email text,
    active boolean not null,
    unique (authority, username)
);
create index support_officer_of_council on support_officer (authority, id);
call audit('support_officer');

create table support_assignment (
    id uuid primary key,
    version bigint not null,
    provider_id uuid not null constraint support_assignment_provider references provider (id),
    authority text not null,
    officer_id uuid not null references support_officer (id),
    -- null: found by itself
    assigned_by text,
    assigned_at timestamptz not null,
    unique (provider_id, authority)
);
create index support_assignment_of_officer on support_assignment (officer_id, id);
create trigger provider_carries_on before insert on support_assignment
    for each row execute function provider_must_carry_on();
call audit('support_assignment');

-- who has begun to apply to a council
create index application_to_council on application (authority, provider_id);
