-- What was settled is kept when something else takes its place: bids that are excluded later, a moderation begun anew.
alter table evaluation
    add column id uuid,
    add column superseded_at timestamptz,
    add column superseded_why text;
update evaluation set id = call_off_id;
alter table evaluation drop constraint evaluation_pkey;
alter table evaluation add primary key (id);
create unique index evaluation_in_force on evaluation (call_off_id) where superseded_at is null;
create index evaluation_of_call_off on evaluation (call_off_id, id);
-- the audit names rows by their primary key, which is another now
drop trigger audit on evaluation;
drop trigger untruncated on evaluation;
call audit('evaluation');

alter table recommendation
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add column withdrawn_why text;
alter table recommendation drop constraint recommendation_call_off_id_lot_key;
create unique index recommendation_in_force on recommendation (call_off_id, lot) where withdrawn_at is null;

alter table choice add column replaced_at timestamptz;
alter table choice drop constraint choice_call_off_id_lot_key;
create unique index choice_in_force on choice (call_off_id, lot) where replaced_at is null;

-- After an exclusion others may be equal: then lots are drawn again, and the latest draw counts.
alter table lot_draw drop constraint lot_draw_call_off_id_lot_key;
create index lot_draw_of_lot on lot_draw (call_off_id, lot, id);

create table bid_exclusion (
    id uuid primary key,
    authority text not null,
    call_off_id uuid not null references call_off,
    bid_id uuid not null unique references bid,
    ground text not null check (ground in ('EXCLUDED_SUPPLIER', 'EXCLUDABLE_SUPPLIER', 'CONFLICT_OF_INTEREST',
        'NOT_A_MEMBER', 'CONDITIONS_NOT_MET', 'PROCEDURAL_BREACH')),
    reason text not null,
    representations text not null,
    excluded_by text not null,
    excluded_at timestamptz not null
);
create index bid_exclusion_of_call_off on bid_exclusion (call_off_id, id);
call audit('bid_exclusion');
