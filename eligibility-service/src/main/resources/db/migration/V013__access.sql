-- Who looked at a person, or was refused. Only ever added to.
create table access (
    id uuid primary key,
    person_ref uuid not null references person,
    at timestamptz not null,
    username text not null,
    subject text not null,
    roles text not null,
    authority text,
    purpose text not null,
    what text not null,
    outcome text not null check (outcome in ('GIVEN', 'REFUSED', 'GLASS_BROKEN')),
    through_broken_glass boolean not null,
    reason bytea,
    open_until timestamptz,
    constraint broken_glass_has_a_reason
        check ((outcome = 'GLASS_BROKEN') = (reason is not null) and (reason is null) = (open_until is null))
);
create index access_to_person on access (person_ref, id desc);
create index access_by_broken_glass on access (person_ref, subject, open_until) where outcome = 'GLASS_BROKEN';
create function access_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the record of accesses is append-only' using errcode = 'restrict_violation';
end $$;
create trigger access_append_only before update or delete or truncate on access
    for each statement execute function access_is_append_only();
comment on table access is 'Not audited: it is the record of who reads, and is only ever added to';

-- Records that only some practitioners open, by their user names.
create table restriction (
    person_ref uuid primary key references person,
    version bigint not null,
    kind text not null,
    practitioners text[] not null
);
call audit('restriction');
