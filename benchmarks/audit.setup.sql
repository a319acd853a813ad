-- Two tables alike, one of them audited, in a database that has the building blocks' migrations.
drop table if exists bench_plain, bench_audited;
create table bench_plain (
    id integer primary key,
    version bigint not null,
    authority text not null,
    provider_id uuid not null,
    status text not null,
    categories jsonb not null,
    areas jsonb not null,
    weekly numeric(14, 2) not null,
    starts date not null
);
insert into bench_plain select n, 0, 'E06000054', gen_random_uuid(), 'ACTIVE',
    '[{"code": "DAY", "title": "Day opportunities"}, {"code": "EVENING", "title": "Evenings"}]',
    '[{"code": "NORTH", "title": "North"}]', 110.00, date '2026-11-23'
from generate_series(1, 10000) n;
create table bench_audited (like bench_plain including all);
insert into bench_audited table bench_plain;
call audit('bench_audited');
vacuum analyze bench_plain, bench_audited;
