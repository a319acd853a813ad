-- One bid as call-off-service sends it to PostgreSQL: the transaction of POST /v1/call-offs/{id}/bids, then that of
-- POST /v1/bids/{id}/submission, each with an Idempotency-Key. Where the statements come from:
--   idempotency   building-blocks, StoredAnswers (plain SQL, same text)
--   clock_now()   building-blocks, DatabaseClock (plain SQL, same text)
--   the others    Hibernate, for Competitions.forBidding and holdInvitation, Bids, and Timeline.add
-- They were compared with what the server had seen from a running service.
-- A bid announces no event, so there is no row of the outbox. "begin" goes out together with the statement that
-- follows it, as the service's driver sends it; every statement is prepared once for a connection, as there.
-- Lengths of the stored texts are those of a real bid. Tables and ids: bid.peer.sql.
--
-- first, each, done: how many bids earlier runs made, how many a client of this run makes, and has made

\set number :first + :client_id * :each + :done
\set done :done + 1
\set call_off :number / 2
\set member :number % 2

-- the draft
\startpipeline
begin;
select pg_try_advisory_xact_lock(hashtextextended('bench' || chr(10) || nth(5, :number)::text, 0));
\endpipeline
select request_digest, status, headers::text, body from idempotent_answer
    where caller = 'bench' and key_hash = nth(5, :number)::text;
select clock_now();
select id, authority, bids_due, budget_id, criteria, funding_route, invited, openers, person_ref, published_at,
        purchasing_system_id, status, category, area, need, days, starts_on, ends_on, closed_on_bank_holidays, version,
        weekly_ceiling
    from call_off where id = nth(1, :call_off) for share;
select id, call_off_id, invited_at, provider_id from invitation
    where call_off_id = nth(1, :call_off) and provider_id = nth(3, :member)
    fetch first 1 rows only for no key update;
select id, authority, call_off_id, excluded_why, offer, provider_id, receipt_number, submitted_at, digest, sealed,
        status, version
    from bid where call_off_id = nth(1, :call_off) and provider_id = nth(3, :member)
        and status not in ('WITHDRAWN', 'SET_ASIDE')
    fetch first 1 rows only;
insert into bid (authority, call_off_id, excluded_why, offer, provider_id, receipt_number, submitted_at, digest,
        sealed, status, version, id)
    values ('E06000054', nth(1, :call_off), null, null, nth(3, :member), null, null, null,
        decode(repeat('5a', 246), 'hex'), 'DRAFT', 0, nth(4, :number));
insert into idempotent_answer (caller, key_hash, request_digest, status, headers, body)
    values ('bench', nth(5, :number)::text, repeat('d', 64), 201,
        '{"ETag": "\"0\"", "Location": "/v1/bids/01a20943-964d-7a87-8b98-6448ecf14a88"}'::jsonb, repeat('b', 179));
commit;

-- the submission
\startpipeline
begin;
select pg_try_advisory_xact_lock(hashtextextended('bench' || chr(10) || nth(6, :number)::text, 0));
\endpipeline
select request_digest, status, headers::text, body from idempotent_answer
    where caller = 'bench' and key_hash = nth(6, :number)::text;
select clock_now();
select call_off_id from bid where id = nth(4, :number) and provider_id = nth(3, :member) fetch first 1 rows only;
select id, authority, bids_due, budget_id, criteria, funding_route, invited, openers, person_ref, published_at,
        purchasing_system_id, status, category, area, need, days, starts_on, ends_on, closed_on_bank_holidays, version,
        weekly_ceiling
    from call_off where id = nth(1, :call_off) for share;
select id, authority, call_off_id, excluded_why, offer, provider_id, receipt_number, submitted_at, digest, sealed,
        status, version
    from bid where id = nth(4, :number) for no key update;
update bid set authority = 'E06000054', call_off_id = nth(1, :call_off), excluded_why = null, offer = null,
        provider_id = nth(3, :member), receipt_number = 'BID-6448ECF14A88',
        submitted_at = clock_timestamp(), digest = repeat('d', 64), sealed = decode(repeat('5a', 246), 'hex'), status = 'SUBMITTED', version = 1
    where id = nth(4, :number) and version = 0;
select clock_now();
insert into timeline (authority, call_off_id, detail, happened_at, request_id, what, who)
    values ('E06000054', nth(1, :call_off), 'bid ' || nth(4, :number)::text, clock_timestamp(),
        '92f053b1-9024-4263-a391-1c9e5784cf39', 'BID_SUBMITTED', 'provider1')
    returning *;
insert into idempotent_answer (caller, key_hash, request_digest, status, headers, body)
    values ('bench', nth(6, :number)::text, repeat('d', 64), 200, '{"ETag": "\"1\""}'::jsonb, repeat('b', 394));
commit;
