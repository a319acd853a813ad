-- What was looked up about a supplier counts for whoever is moved to it as well, and then there is no call-off.
alter table supplier_check
    alter column call_off_id drop not null,
    add column authority text;
update supplier_check s set authority = c.authority from call_off c where c.id = s.call_off_id;
alter table supplier_check alter column authority set not null;
create index supplier_check_of_council on supplier_check (authority, provider_id, kind, id);
create index supplier_check_page_of_council on supplier_check (authority, id);
