-- The council that a changed row belongs to; null for one that names none, which then belongs to that of whoever changed
-- it. A service whose rows belong by what they hang on replaces it.
create function audit_authority(changed jsonb) returns text language sql stable as $$
    select changed ->> 'authority'
$$;

-- As before, but for whose entry it is.
create or replace function audit_change() returns trigger language plpgsql as $$
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
            coalesce(audit_authority(whole), nullif(current_setting('dps.actor_authority', true), '')),
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
