-- A line has its own amounts: a week that was told of is paid less by what invoices charge of it.
alter table pay_line
    -- TOLD: all that was told; INVOICED: what of the same week invoices charge, or charge no longer
    add column part text not null default 'TOLD' check (part in ('TOLD', 'INVOICED')),
    -- what told of its sessions first
    add column first_ref uuid,
    add column units int,
    add column net numeric(14, 2),
    add column vat numeric(14, 2);
update pay_line l set first_ref = coalesce(e.corrects, e.spend_ref),
    units = e.units,
    net = case e.kind when 'CONTRIBUTION_DUE' then -e.net else e.net end,
    vat = case e.kind when 'CONTRIBUTION_DUE' then -e.vat else e.vat end
from spend_entry e where e.spend_ref = l.spend_ref;
alter table pay_line
    alter column part drop default,
    alter column first_ref set not null,
    alter column units set not null,
    alter column net set not null,
    alter column vat set not null,
    drop constraint pay_line_pkey,
    add primary key (pay_run_id, spend_ref, part);
drop index pay_line_once;
create unique index pay_line_once on pay_line (spend_ref) where part = 'TOLD' and not let_go;
create index pay_line_of_first on pay_line (first_ref) where not let_go;
create index pay_line_invoiced on pay_line (spend_ref) where part = 'INVOICED' and not let_go;
create index pay_line_of_spend on pay_line (spend_ref);
