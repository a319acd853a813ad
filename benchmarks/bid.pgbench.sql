-- One bid as call-off-service sends it to PostgreSQL: the transaction of POST /v1/call-offs/{id}/bids, then that of
-- POST /v1/bids/{id}/submission, each with an Idempotency-Key. Where the statements come from:
--   set_config    building-blocks, ActorOfTransaction: who the audit will name (plain SQL, same text)
--   idempotency   building-blocks, StoredAnswers (plain SQL, same text)
--   come_to_counter(), leave_counter()
--                 bid/counter, which the opening waits for: each before and after the transaction, on a session that the
--                 service has for that alone
--   bid_key       bid/seal: the first bid of a call-off makes its key pair
--   the others    Hibernate, for Competitions.forBidding, Invitations, Bids, Documents and Timeline.add
-- They were taken from the server's own log of a running service. A bid announces no event, so there is no row of the
-- outbox. "begin" goes out together with the statement that follows it, as the service's driver sends it; every statement
-- is prepared once for a connection, as there. Lengths of what is stored are those of a real bid. Tables and ids:
-- bid.peer.sql.
--
-- first, each, done: how many bids earlier runs made, how many a client of this run makes, and has made

\set number :first + :client_id * :each + :done
\set done :done + 1
\set call_off :number / 2
\set member :number % 2

-- the draft
select of_call_off, arrived, holds from come_to_counter(nth(1, :call_off));
\startpipeline
begin;
select set_config('dps.actor', 'provider1', true), set_config('dps.actor_subject', 'bench', true),
    set_config('dps.actor_roles', 'provider', true), set_config('dps.actor_authority', null, true),
    set_config('dps.on_behalf_of', null, true), set_config('dps.action', 'POST /v1/call-offs/{id}/bids', true),
    set_config('dps.request_id', '0edbe631-f846-42da-924d-ff3b35b21dd5', true);
\endpipeline
select pg_try_advisory_xact_lock(hashtextextended('bench' || chr(10) || nth(5, :number)::text, 0));
select request_digest, status, headers::text, body from idempotent_answer
    where caller = 'bench' and key_hash = nth(5, :number)::text;
select id, authority, purchasing_system_id, kind, route, person_ref, budget_id, funding_route, vat_expected,
        decision_reference, suspended_from, held_up_why, held_up_since, past_halts, status, criteria, deadline_extensions,
        lots, amended_lots, material_amendment, openers, bids, procurement, circle, published_at, invited, conflicts_assessment,
        questions_due, bids_due, version
    from call_off where id = nth(1, :call_off) for share;
select id, call_off_id, invited_at, lots, provider_id from invitation
    where call_off_id = nth(1, :call_off) and provider_id = nth(3, :member)
    fetch first 1 rows only for no key update;
select id, amendment, authority, call_off_id, changed, excluded_why, flags, lot, offer, own_copy, provider_id,
        receipt_number, submitted_at, digest, receipt_signature, receipt_key, sealed, set_aside_why, status, version,
        withdrawn_at, withdrawn_why
    from bid where call_off_id = nth(1, :call_off) and lot = 1 and provider_id = nth(3, :member)
        and status not in ('WITHDRAWN', 'SET_ASIDE')
    fetch first 1 rows only;
insert into bid (amendment, authority, call_off_id, changed, excluded_why, flags, lot, offer, own_copy, provider_id,
        receipt_number, submitted_at, digest, receipt_signature, receipt_key, sealed, set_aside_why, status, version,
        withdrawn_at, withdrawn_why, id)
    values (0, 'E06000054', nth(1, :call_off), false, null, '{}', 1, null, decode(repeat('5a', 303), 'hex'),
        nth(3, :member), null, null, null, null, null, null, null, 'DRAFT', 0, null, null, nth(4, :number));
insert into idempotent_answer (caller, key_hash, request_digest, status, headers, body)
    values ('bench', nth(5, :number)::text, repeat('d', 64), 201,
        '{"ETag": "\"0\"", "Location": "/v1/bids/01a20943-964d-7a87-8b98-6448ecf14a88"}'::jsonb, repeat('b', 186));
commit;

select leave_counter(nth(1, :call_off));

-- the submission
select of_call_off, arrived, holds from come_to_counter(nth(4, :number));
\startpipeline
begin;
select set_config('dps.actor', 'provider1', true), set_config('dps.actor_subject', 'bench', true),
    set_config('dps.actor_roles', 'provider', true), set_config('dps.actor_authority', null, true),
    set_config('dps.on_behalf_of', null, true), set_config('dps.action', 'POST /v1/bids/{id}/submission', true),
    set_config('dps.request_id', '0841556a-3879-45d1-b536-3224e87b10f0', true);
\endpipeline
select pg_try_advisory_xact_lock(hashtextextended('bench' || chr(10) || nth(6, :number)::text, 0));
select request_digest, status, headers::text, body from idempotent_answer
    where caller = 'bench' and key_hash = nth(6, :number)::text;
select call_off_id from bid where id = nth(4, :number) and provider_id = nth(3, :member);
select id, authority, purchasing_system_id, kind, route, person_ref, budget_id, funding_route, vat_expected,
        decision_reference, suspended_from, held_up_why, held_up_since, past_halts, status, criteria, deadline_extensions,
        lots, amended_lots, material_amendment, openers, bids, procurement, circle, published_at, invited, conflicts_assessment,
        questions_due, bids_due, version
    from call_off where id = nth(1, :call_off) for share;
select id, amendment, authority, call_off_id, changed, excluded_why, flags, lot, offer, own_copy, provider_id,
        receipt_number, submitted_at, digest, receipt_signature, receipt_key, sealed, set_aside_why, status, version,
        withdrawn_at, withdrawn_why
    from bid where id = nth(4, :number) for no key update;
select id, bid_id, own_copy, removed_at, sealed_digest, sent_at, submitted from bid_document
    where bid_id = nth(4, :number) and removed_at is null order by id;
select call_off_id, public_keyset from bid_key where call_off_id = nth(1, :call_off);
\if :member = 0
insert into bid_key (call_off_id, public_keyset, private_keyset, made_at)
    values (nth(1, :call_off), decode(repeat('5a', 120), 'hex'), decode(repeat('5a', 190), 'hex'), clock_now())
    on conflict do nothing;
select call_off_id, public_keyset from bid_key where call_off_id = nth(1, :call_off);
\endif
select id, bid_id, own_copy, removed_at, sealed_digest, sent_at, submitted from bid_document
    where bid_id = nth(4, :number) and removed_at is null order by id;
update bid set amendment = 0, authority = 'E06000054', call_off_id = nth(1, :call_off), changed = false,
        excluded_why = null, flags = '{}', lot = 1, offer = null, own_copy = decode(repeat('5a', 303), 'hex'),
        provider_id = nth(3, :member), receipt_number = 'BID-6448ECF14A88', submitted_at = clock_timestamp(),
        digest = repeat('d', 64), receipt_signature = repeat('s', 88), receipt_key = repeat('k', 16),
        sealed = decode(repeat('5a', 330), 'hex'), set_aside_why = null, status = 'SUBMITTED', version = 1,
        withdrawn_at = null, withdrawn_why = null
    where id = nth(4, :number) and version = 0;
select clock_now();
insert into timeline (authority, call_off_id, detail, happened_at, on_behalf_of, request_id, what, who)
    values ('E06000054', nth(1, :call_off), 'bid ' || nth(4, :number)::text, clock_timestamp(), null,
        '92f053b1-9024-4263-a391-1c9e5784cf39', 'BID_SUBMITTED', 'provider1')
    returning *;
insert into idempotent_answer (caller, key_hash, request_digest, status, headers, body)
    values ('bench', nth(6, :number)::text, repeat('d', 64), 200, '{"ETag": "\"1\""}'::jsonb, repeat('b', 560));
commit;
select leave_counter(nth(1, :call_off));
