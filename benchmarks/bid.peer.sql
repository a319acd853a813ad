-- The peer's tables: shape, rows and indexes of call-off-service's own, in a schema that is dropped at the end.
-- Run by ./dps bench bid after the call-offs of the measurement were published; the temporary table "prepared" holds
-- their ids, numbered from 0. Here each of them gets an id that follows from its number, because pgbench cannot keep
-- a list: so every bid of the peer finds its call-off and its invitation as a bid of the service does, by primary key
-- and by index.
create schema bench_peer;
set search_path = bench_peer, public;

create table call_off (like public.call_off including all);
create table invitation (like public.invitation including all);
create table bid (like public.bid including all);
create table bid_document (like public.bid_document including all);
create table bid_key (like public.bid_key including all);
create table timeline (like public.timeline including all);
create table idempotent_answer (like public.idempotent_answer including all);

-- kind: 1 call-off, 2 invitation, 3 provider, 4 bid, 5 idempotency key of the draft, 6 of the submission
create function nth(kind integer, number bigint) returns uuid language sql immutable as $$
    select (lpad(to_hex(kind), 8, '0') || lpad(to_hex(number), 24, '0'))::uuid
$$;

insert into call_off select * from public.call_off;
insert into invitation select * from public.invitation
    where call_off_id not in (select id from prepared);
insert into bid select * from public.bid;
insert into bid_document select * from public.bid_document;
insert into bid_key select * from public.bid_key;
insert into timeline (call_off_id, authority, happened_at, what, who, detail, request_id)
    select call_off_id, authority, happened_at, what, who, detail, request_id from public.timeline order by position;
insert into idempotent_answer select * from public.idempotent_answer;

update call_off set id = nth(1, number) from prepared where prepared.id = call_off.id;
insert into invitation (id, call_off_id, provider_id, invited_at, lots)
    select nth(2, number * 2 + member), nth(1, number), nth(3, member), clock_timestamp(), array[1]
    from prepared cross join generate_series(0, 1) as member;

alter table invitation add foreign key (call_off_id) references call_off;
alter table bid add foreign key (call_off_id) references call_off;
alter table bid_key add foreign key (call_off_id) references call_off;
set search_path = public;
