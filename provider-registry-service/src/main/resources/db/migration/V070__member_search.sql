-- What members are looked for by: a row for each venue of each member, or one without a venue. Kept in the transaction
-- of each change. Filters are arrays and numbers, so that no search unpacks JSON; what a search shows lies ready beside
-- them.
create table member_search (
    member_id uuid not null references member (id),
    -- zeros while the member has no venue
    venue_id uuid not null,
    purchasing_system_id uuid not null,
    found_as text not null check (found_as in ('STANDING', 'SUSPENDED', 'REMOVED')),
    district text not null,
    -- c:category a:area b:band b:category/band x:access s:setting d:day m:status
    terms text[] not null,
    words text[] not null,
    -- the most in any session; -1 without a session
    free_places integer not null,
    -- the same for Monday to Sunday
    free_by_day integer[] not null,
    opened_on date not null,
    closed_on date not null,
    shown jsonb not null,
    primary key (member_id, venue_id)
);
comment on table member_search is 'Not audited: repeats members, venues and rates that are, for those who look for them';
create index member_search_in_order on member_search (purchasing_system_id, found_as, member_id, venue_id);
create index member_search_by_place on member_search (purchasing_system_id, found_as, district, member_id, venue_id);
-- without a list of pending entries, which every search would have to read through
create index member_search_terms on member_search using gin (terms) with (fastupdate = off);
create index member_search_words on member_search using gin (words) with (fastupdate = off);
-- the choice between the order and the terms rests on how often a term is there
alter table member_search alter column terms set statistics 500;
alter table member_search alter column words set statistics 500;

-- every word that members are found by: what somebody types is first looked for here, and forgiven its spelling
create table search_word (word text collate "C" primary key);
comment on table search_word is 'Not audited: words of names and offers that are';
create index search_word_alike on search_word using gin (word gin_trgm_ops) with (fastupdate = off);

create function search_words(written text) returns text[] language sql immutable as $$
    select array(
        select distinct w from regexp_split_to_table(lower(written), '[^[:alnum:]]+') w where length(w) > 1 order by w)
$$;

create function member_search_of(wanted uuid[]) returns setof member_search language sql stable as $$
    select m.id,
        coalesce(v.id, '00000000-0000-0000-0000-000000000000'),
        m.purchasing_system_id,
        case m.status when 'REMOVED' then 'REMOVED' when 'SUSPENDED' then 'SUSPENDED' else 'STANDING' end,
        coalesce(v.district, ''),
        array(
            select 'm:' || m.status
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
        left join venue v on v.member_id = m.id
    where m.id = any (wanted)
$$;

insert into member_search select found.* from (select array_agg(id) ids from member) every, member_search_of(every.ids) found;
insert into search_word select distinct w from member_search, unnest(words) w;
