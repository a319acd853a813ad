-- Another number of a supplier waits for somebody else.
alter table supplier
    add column proposal jsonb,
    add column approved_by text;
