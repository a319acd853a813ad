-- By which contract a placement is bought on which day, as call-off-service last told: one that was brought in can have
-- come under the framework since, without a call-off.
create table placement_basis (
    placement_id uuid primary key,
    version bigint not null,
    terms jsonb not null
);
comment on table placement_basis is 'Not audited: projection of call-off.placement.v1';
