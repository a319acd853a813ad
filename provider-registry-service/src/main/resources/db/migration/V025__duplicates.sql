alter table provider
    add column status text not null default 'ACTIVE' check (status in ('ACTIVE', 'MERGED')),
    add column merged_into uuid references provider (id),
    add column name_key text not null default '',
    add column trading_key text,
    add check ((status = 'MERGED') = (merged_into is not null)),
    add check (merged_into <> id);
-- near enough to the rule in the code, which writes it from now on
update provider set
    name_key = trim(regexp_replace(regexp_replace(lower(legal_name), '[^a-z0-9]+', ' ', 'g'),
        '\m(the|and|of|ltd|limited|plc|llp|cic|cio|co)\M *', '', 'g')),
    trading_key = trim(regexp_replace(regexp_replace(lower(trading_name), '[^a-z0-9]+', ' ', 'g'),
        '\m(the|and|of|ltd|limited|plc|llp|cic|cio|co)\M *', '', 'g'));
create index provider_merged_into on provider (merged_into) where merged_into is not null;

create table provider_merge (
    id uuid primary key,
    survivor_id uuid not null references provider (id),
    duplicate_id uuid not null unique references provider (id),
    reason text not null,
    merged_by text not null,
    merged_role text not null,
    authority text not null,
    merged_at timestamptz not null
);
create index provider_merge_into on provider_merge (survivor_id, id);

-- Nothing new begins for a provider while it is merged into another: who comes meanwhile waits, and is then told to try
-- again (serialization_failure), which finds the one that carries on.
create function provider_must_carry_on() returns trigger language plpgsql as $$
declare
    known text;
begin
    select status into known from provider where id = new.provider_id for key share;
    if known = 'MERGED' then
        raise exception 'the provider % was merged into another', new.provider_id using errcode = 'serialization_failure';
    end if;
    return new;
end $$;
create trigger identity_grant_of_active before insert on identity_grant
    for each row execute function provider_must_carry_on();
create trigger invitation_of_active before insert on invitation
    for each row execute function provider_must_carry_on();
create trigger consent_of_active before insert on consent
    for each row execute function provider_must_carry_on();
create trigger mandate_of_active before insert on mandate
    for each row execute function provider_must_carry_on();
