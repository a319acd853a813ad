-- A list of imports says how each ended without reading what became of each of its rows.
alter table placement_import add column counts jsonb;
update placement_import i set counts = (
    select jsonb_build_object(
        'rows', count(*),
        'created', count(*) filter (where r ->> 'result' = 'CREATED'),
        'creatable', count(*) filter (where r ->> 'result' = 'CREATABLE'),
        'unchanged', count(*) filter (where r ->> 'result' = 'UNCHANGED'),
        'differing', count(*) filter (where r ->> 'result' = 'DIFFERS'),
        'refused', count(*) filter (where r ->> 'result' = 'REFUSED'))
    from jsonb_array_elements(i.results) r);
alter table placement_import alter column counts set not null;
