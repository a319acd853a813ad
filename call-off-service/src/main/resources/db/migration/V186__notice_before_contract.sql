-- A public contract waits for its award notice; a notice belongs to a lot where the lots are awarded one by one.
alter table award add column waits_for text check (waits_for in ('NOTICE', 'STANDSTILL', 'RESUMPTION'));
update award set waits_for = 'STANDSTILL' where status = 'STANDSTILL';

alter table call_off_notice
    add column lot integer,
    add column dismissed_why text;
alter table call_off_notice drop constraint call_off_notice_status_check;
alter table call_off_notice add check (status in ('DUE', 'PUBLISHED', 'DISMISSED'));
create index call_off_notice_of_lot on call_off_notice (call_off_id, lot, kind);

-- What bidders were told of an award that came to nothing stays on record.
alter table summary_release add column taken_back_at timestamptz;
alter table summary_release drop constraint summary_release_call_off_id_lot_key;
create unique index summary_release_in_force on summary_release (call_off_id, lot) where taken_back_at is null;
