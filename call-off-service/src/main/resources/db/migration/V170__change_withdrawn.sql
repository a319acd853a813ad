-- A change that finance has not answered can be taken back: no placement is stuck because a question hangs.
alter table placement_change
    drop constraint placement_change_status_check,
    add constraint placement_change_status_check check (status in ('RESERVING', 'HOLDS', 'REFUSED', 'WITHDRAWN')),
    add column withdrawn_by text,
    add column withdrawn_because text;
