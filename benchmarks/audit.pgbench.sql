-- One change of one row in a transaction, as a request makes it; -D audit=1 with what auditing adds to it.
\set id random(1, 10000)
begin;
\if :audit
select set_config('dps.actor', 'commissioner', true), set_config('dps.actor_subject', '0198c0de-0000', true),
    set_config('dps.actor_roles', 'commissioner', true), set_config('dps.actor_authority', 'E06000054', true),
    set_config('dps.on_behalf_of', '', true), set_config('dps.action', 'PUT /v1/members/{id}', true),
    set_config('dps.request_id', '0198c0de-0000-7000-8000-000000000001', true);
update bench_audited set version = version + 1, status = 'SUSPENDED' where id = :id;
\else
update bench_plain set version = version + 1, status = 'SUSPENDED' where id = :id;
\endif
commit;
