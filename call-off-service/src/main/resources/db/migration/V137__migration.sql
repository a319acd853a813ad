create table migration (
    id uuid primary key,
    authority text not null,
    effective_from date not null,
    decision_reference text not null,
    reason text not null,
    service_band text,
    budget_id uuid,
    blocks jsonb not null,
    placements uuid[] not null,
    prepared_by text not null,
    prepared_at timestamptz not null
);
create index migration_of_authority on migration (authority, id);
call audit('migration');

create table migrated_row (
    id uuid primary key,
    migration_id uuid not null references migration,
    placement_id uuid not null references placement,
    change_id uuid not null references placement_change,
    reversed_by text,
    reversed_at timestamptz
);
create index migrated_row_of_migration on migrated_row (migration_id, placement_id, id);
call audit('migrated_row');
create index placement_of_block on placement (authority, block_reference) where block_reference is not null;
