create table placement_import (
    id uuid primary key,
    authority text not null,
    dry_run boolean not null,
    results jsonb not null,
    sent_by text not null,
    sent_at timestamptz not null
);
create index placement_import_of_authority on placement_import (authority, id);
-- the placements that it made are in the audit, one by one
call audit('placement_import', array['results']);
