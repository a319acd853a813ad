-- Who did what. An entry for each change of a row of an audited table, written by a trigger in the transaction of the
-- change: no use case can forget it, and bulk statements and hands at a console are in it too.
create table audit_entry (
    id bigint generated always as identity primary key,
    table_name text not null,
    -- the primary key of the changed row
    subject text not null,
    operation text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
    -- of an update only the columns that changed. json and not jsonb: it is hashed as the text that was written, which
    -- no later version of the database prints in another way
    before json,
    after json,
    authority text,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    actor text not null,
    actor_subject text,
    actor_roles text not null,
    on_behalf_of text,
    action text not null,
    request_id text
);

-- Entries that have no link yet; the sealer empties it. A table, since an entry that commits late has a number below
-- those that are sealed already.
create table audit_unsealed (
    entry_id bigint primary key,
    recorded_at timestamptz not null
);

-- The chain, one link for each sealed entry, without gaps. Carries what entries are looked for by, so that the request
-- that writes an entry keeps no index for its readers.
create table audit_link (
    position bigint primary key,
    entry_id bigint not null unique,
    authority text,
    subject text not null,
    row_hash bytea not null,
    hash bytea not null
);
create index audit_link_of_authority on audit_link (authority, position);
create index audit_link_of_subject on audit_link (subject, position);

-- The signed head of each batch.
create table audit_seal (
    position bigint primary key,
    hash bytea not null,
    signed_at timestamptz not null,
    key_id text not null,
    signature text not null
);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is append-only' using errcode = 'restrict_violation';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_is_append_only();
create trigger audit_link_append_only before update or delete or truncate on audit_link
    for each statement execute function audit_is_append_only();
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
    for each statement execute function audit_is_append_only();
create trigger audit_unsealed_leaves_by_rows before update or truncate on audit_unsealed
    for each statement execute function audit_is_append_only();

-- Arguments: the columns of the primary key, and the columns whose values stay out of the audit. The settings that it
-- reads last for the transaction; without them a migration or a hand at a console writes.
create function audit_change() returns trigger language plpgsql as $$
declare
    keys constant text[] := string_to_array(tg_argv[0], ',');
    withheld constant text[] := string_to_array(tg_argv[1], ',');
    actor constant text := nullif(current_setting('dps.actor', true), '');
    before jsonb;
    after jsonb;
    whole jsonb;
    subject text;
    hidden text;
begin
    if tg_op <> 'INSERT' then
        before := to_jsonb(old);
        whole := before;
    end if;
    if tg_op <> 'DELETE' then
        after := to_jsonb(new);
        whole := after;
    end if;
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, n.value)
        into before, after
        from jsonb_each(before) o join jsonb_each(after) n on n.key = o.key
        where o.value is distinct from n.value;
        if before is null then
            return null;
        end if;
    end if;
    foreach hidden in array withheld loop
        if before -> hidden <> 'null' then
            before := jsonb_set(before, array[hidden], '"withheld"');
        end if;
        if after -> hidden <> 'null' then
            after := jsonb_set(after, array[hidden], '"withheld"');
        end if;
    end loop;
    if array_length(keys, 1) = 1 then
        subject := whole ->> keys[1];
    else
        select string_agg(whole ->> k.name, ',' order by k.n) into subject
        from unnest(keys) with ordinality k (name, n);
    end if;
    with written as (
        insert into audit_entry (table_name, subject, operation, before, after, authority, occurred_at, recorded_at,
            actor, actor_subject, actor_roles, on_behalf_of, action, request_id)
        values (tg_table_name, subject, tg_op, before::json, after::json,
            coalesce(whole ->> 'authority', nullif(current_setting('dps.actor_authority', true), '')),
            clock_now(), clock_timestamp(),
            coalesce(actor, 'system'),
            coalesce(nullif(current_setting('dps.actor_subject', true), ''),
                case when actor is null then session_user::text end),
            coalesce(current_setting('dps.actor_roles', true), ''),
            nullif(current_setting('dps.on_behalf_of', true), ''),
            coalesce(nullif(current_setting('dps.action', true), ''),
                'SQL by ' || current_setting('application_name')),
            nullif(current_setting('dps.request_id', true), ''))
        returning id, audit_entry.recorded_at
    )
    insert into audit_unsealed (entry_id, recorded_at) select id, written.recorded_at from written;
    return null;
end $$;

create function audit_sees_rows() returns trigger language plpgsql as $$
begin
    raise exception 'an audited table is emptied by deleting its rows' using errcode = 'restrict_violation';
end $$;

-- Audits a table from now on. Each migration that adds a table calls it, or says why not in the comment of the table:
-- 'Not audited: ...'. The values of withheld columns stay out; that they changed does not.
create procedure audit(audited regclass, withheld text[] default '{}') language plpgsql as $$
declare
    keys text;
begin
    select string_agg(a.attname, ',' order by k.n) into keys
    from pg_index i
        cross join unnest(i.indkey) with ordinality k (attnum, n)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
    where i.indrelid = audited and i.indisprimary;
    if keys is null then
        raise exception '% has no primary key, so that no entry could name its row', audited;
    end if;
    if exists (select from unnest(withheld) w (name) where not exists (
            select from pg_attribute a where a.attrelid = audited and a.attname = w.name and not a.attisdropped)) then
        raise exception '% lacks one of the columns to withhold: %', audited, withheld;
    end if;
    execute format('create trigger audit after insert or update or delete on %s
        for each row execute function audit_change(%L, %L)', audited, keys, array_to_string(withheld, ','));
    execute format('create trigger untruncated before truncate on %s
        for each statement execute function audit_sees_rows()', audited);
end $$;

-- Whether the reader of entries may not see yet who did this, and what. A service with such a secret replaces it.
create function audit_hides(table_name text, subject text) returns boolean language sql stable as $$
    select false
$$;

comment on table audit_entry is 'Not audited: it is the audit';
comment on table audit_unsealed is 'Not audited: it is the audit';
comment on table audit_link is 'Not audited: it is the audit';
comment on table audit_seal is 'Not audited: it is the audit';
comment on table clock is 'Not audited: it exists for demonstrations and tests and is never moved in production';
comment on table outbox is 'Not audited: its rows repeat, as public facts, changes that are';
comment on table topic_position is 'Not audited: numbers given by the relay';
comment on table inbox is 'Not audited: each effect of an event names it';
comment on table idempotent_answer is 'Not audited: kept for a day, of work that is audited';
