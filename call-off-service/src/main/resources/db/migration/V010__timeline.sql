-- Steps of a call-off. No foreign key: a refused attempt is written while the attempt still holds the call-off's row.
create table timeline (
    position bigint generated always as identity primary key,
    call_off_id uuid not null,
    authority text not null,
    happened_at timestamptz not null,
    what text not null,
    who text not null,
    detail text not null,
    request_id text
);
create index timeline_of_call_off on timeline (call_off_id, authority, position);

create function timeline_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'rows of the timeline are only added, never changed';
end $$;
create trigger timeline_is_final before update or delete on timeline
    for each row execute function timeline_is_final();
