create table provider_failure (
    id uuid primary key,
    authority text not null,
    provider_id uuid not null,
    last_day date not null,
    reason text not null,
    -- whom it left when it was recorded; whether somebody has taken over is read from their terms
    placements uuid[] not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index provider_failure_of_authority on provider_failure (authority, id);
call audit('provider_failure');

create table outcome_review (
    id uuid primary key,
    version bigint not null,
    placement_id uuid not null references placement,
    provider_id uuid not null,
    held_on date not null,
    occasion text not null check (occasion in ('FIRST', 'YEARLY', 'ON_REQUEST')),
    outcomes jsonb not null,
    concern text,
    action text,
    action_due_on date,
    provider_note text,
    noted_at timestamptz,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index outcome_review_of_placement on outcome_review (placement_id, id);
call audit('outcome_review');
