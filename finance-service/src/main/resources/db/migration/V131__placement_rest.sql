-- When a placement rests, and until which day that is paid. Can be dropped and rebuilt from the topic.
create table placement_rest (
    placement_id uuid primary key,
    version bigint not null,
    rests jsonb not null
);
comment on table placement_rest is 'Not audited: projection of call-off.placement.v1';
