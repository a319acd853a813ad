-- words are looked for among those of one system: what others call themselves neither hides them nor is found in them
drop table search_word;
create table search_word (
    purchasing_system_id uuid not null,
    word text collate "C" not null,
    primary key (purchasing_system_id, word)
);
comment on table search_word is 'Not audited: words of names and offers that are';
create index search_word_alike on search_word using gin (word gin_trgm_ops) with (fastupdate = off);
insert into search_word select distinct purchasing_system_id, w from member_search, unnest(words) w;

-- a member keeps its row without a venue until a venue is open for good: while all are closed it is found by it
drop function member_search_of(uuid[]);
create function member_search_of(wanted uuid[], today date) returns setof member_search language sql stable as $$
    select m.id,
        coalesce(v.id, '00000000-0000-0000-0000-000000000000'),
        m.purchasing_system_id,
        case m.status when 'REMOVED' then 'REMOVED' when 'SUSPENDED' then 'SUSPENDED' else 'STANDING' end,
        coalesce(v.district, ''),
        array(
            select 'p:' || m.purchasing_system_id
            union all select 'm:' || m.status
            union all select 'c:' || c from jsonb_array_elements_text(coalesce(v.categories, m.categories)) c
            union all select 'a:' || a from jsonb_array_elements_text(m.areas) a
            union all select 'x:' || x from jsonb_array_elements_text(v.access) x
            union all select 's:' || v.setting where v.id is not null
            union select 'd:' || (s ->> 'day') from jsonb_array_elements(v.sessions) s
            union select b.term from member_rate r
                cross join lateral (values ('b:' || r.service_band), ('b:' || r.category || '/' || r.service_band)) b (term)
                where r.member_id = m.id and jsonb_exists(coalesce(v.categories, m.categories), r.category)),
        search_words(concat_ws(' ', p.legal_name, p.trading_name, v.name, a.offer)),
        (select coalesce(max(coalesce((s ->> 'freePlaces')::integer, (s ->> 'places')::integer)), -1)
            from jsonb_array_elements(v.sessions) s),
        array(
            select coalesce(max(coalesce((s ->> 'freePlaces')::integer, (s ->> 'places')::integer)), -1)
            from unnest(array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'])
                with ordinality d (name, n)
                left join jsonb_array_elements(v.sessions) s on s ->> 'day' = d.name
            group by d.n order by d.n),
        coalesce(v.opened_on, '-infinity'),
        coalesce(v.closed_on, 'infinity'),
        jsonb_build_object(
            'memberId', m.id, 'providerId', p.id, 'providerName', coalesce(p.trading_name, p.legal_name),
            'status', m.status, 'invitations', m.invitations, 'pausedFor', m.paused_for,
            'categories', m.categories, 'areas', m.areas, 'memberSince', m.member_since,
            'venue', case when v.id is not null then jsonb_build_object(
                'id', v.id, 'name', v.name, 'district', v.district, 'setting', v.setting, 'categories', v.categories,
                'access', v.access, 'sessions', v.sessions) end)
    from member m
        join provider p on p.id = m.provider_id
        join application a on a.id = m.application_id
        left join lateral (
            select w.* from venue w where w.member_id = m.id
            union all
            select (null::venue).* where not exists (
                select from venue w where w.member_id = m.id and w.opened_on <= today and w.closed_on is null)) v on true
    where m.id = any (wanted)
$$;

insert into member_search
    select found.* from (select array_agg(id) ids from member) every, member_search_of(every.ids, current_date) found
    on conflict (member_id, venue_id) do nothing;
