-- One determination as eligibility-service sends it to PostgreSQL: the transaction of
-- POST /v1/assessments/{id}/determination with an Idempotency-Key, of somebody who has no plan yet: the record, the
-- event, how far the case is, and the stored answer. Where the statements come from:
--   idempotency, actor and clock   building-blocks (plain SQL, same text)
--   the event                      building-blocks, Outbox (plain SQL, same text)
--   the others                     Hibernate, for Determining, Following and Advancing
-- They were compared with what the server had seen from a running service.
-- "begin" goes out together with the statement that follows it, as the service's driver sends it; every statement is
-- prepared once for a connection, as there. Lengths of the stored values are those of a real determination. What is
-- closed is closed by the service, so for the peer it is made of zeros. Tables and ids: determination.peer.sql.
--
-- first, each, done: how many determinations earlier runs made, how many a client of this run makes, and has made

\set number :first + :client_id * :each + :done
\set done :done + 1

\startpipeline
begin;
select set_config('bench.actor', 'practitioner', true), set_config('bench.actor_subject', 'bench', true),
        set_config('bench.actor_roles', 'practitioner', true), set_config('bench.actor_authority', 'E06000054', true),
        set_config('bench.on_behalf_of', null, true),
        set_config('bench.action', 'POST /v1/assessments/{id}/determination', true),
        set_config('bench.request_id', '7a7bb6de-975d-40c9-bb3d-05d2e5c8768d', true);
\endpipeline
select pg_try_advisory_xact_lock(hashtextextended('bench' || chr(10) || nth(4, :number)::text, 0));
select request_digest, status, headers::text, body from idempotent_answer
    where caller = 'bench' and key_hash = nth(4, :number)::text;
select a.id, a.assessed_on, a.authority, a.kind, a.person_ref, a.recorded_by, a.status, a.version, c.content
    from assessment a left join assessment_content c on a.id = c.id where a.id = nth(2, :number);
select id, assessed_on, authority, kind, person_ref, recorded_by, status, version
    from assessment where id in (nth(2, :number)) for no key update;
select id, content from assessment_content where id in (nth(2, :number)) for no key update;
select p.person_ref, p.authority, p.closed_on, p.closed_for, p.closed_by, p.erasable_from, p.erased_at, p.status,
        p.version, d.details
    from person p left join person_details d on p.person_ref = d.person_ref where p.person_ref = nth(1, :number);
select person_ref, details from person_details where person_ref in (nth(1, :number)) for no key update;
select person_ref, authority, closed_on, closed_for, closed_by, erasable_from, erased_at, status, version
    from person where person_ref in (nth(1, :number)) for no key update;
select person_ref, kind, practitioners, version from restriction where person_ref = nth(1, :number);
update assessment set assessed_on = '2026-11-25', authority = 'E06000054', kind = 'ADULT',
        person_ref = nth(1, :number), recorded_by = 'practitioner', status = 'DETERMINED', version = 1
    where id = nth(2, :number) and version = 0;
select person_ref, destroyed_at, wrapped, wrapped_with from person_key where person_ref = nth(1, :number);
select clock_now();
select nextval('determination_position');
select id, authority, countersigned, follow_up_working_days, set_at, set_by, starts_on
    from assessment_policy where authority = 'E06000054' and starts_on <= '2026-11-25'
    order by starts_on desc, id desc fetch first 1 rows only;
select clock_now();
select id, assessed_on, assessment_id, authority, basis, content, countersignature, countersigned_at,
        countersigned_by, decision, determined_at, determined_by, kind, person_ref, policy_version, position, status,
        stood_at, urgent, version
    from determination
    where person_ref = nth(1, :number) and kind = 'ADULT' and (urgent = false or false = false)
        and position < 1000000000 + :number and status in ('STANDING', 'AWAITING_COUNTERSIGNATURE');
insert into determination (assessed_on, assessment_id, authority, basis, content, countersignature, countersigned_at,
        countersigned_by, decision, determined_at, determined_by, kind, person_ref, policy_version, position, status,
        stood_at, urgent, version, id)
    values ('2026-11-25', nth(2, :number), 'E06000054', 'ELIGIBLE', decode(repeat('5a', 1700), 'hex'), null, null, null,
        'ELIGIBLE', clock_timestamp(), 'practitioner', 'ADULT', nth(1, :number), 'SI-2015-313/2015-04-01',
        1000000000 + :number, 'STANDING', clock_timestamp(), false, 0, nth(3, :number));
select clock_now();
insert into outbox (event_id, topic, event_key, authority, payload, headers, occurred_at)
    values (nth(3, :number), 'eligibility.case.v1', nth(1, :number)::text, 'E06000054',
        '{"kind":"ELIGIBILITY_DETERMINED","personRef":"0b25c296-0340-45e6-9d21-b4754779d7e0","authority":"E06000054","on":"2026-11-25","assessmentId":"01a214d6-2085-72a6-bbd0-ed04ddccab51","supportPlanId": null,"decision":"ELIGIBLE"}'::json,
        '{"ce_specversion":"1.0","ce_id":"01a214d6-28b1-7311-8332-24fc5b4c15d5","ce_type":"eligibility.case.v1","ce_source":"/eligibility-service","ce_subject":"0b25c296-0340-45e6-9d21-b4754779d7e0","ce_time":"2026-11-25T22.31.49.169539Z","content-type":"application/json","ce_requestid":"7a7bb6de-975d-40c9-bb3d-05d2e5c8768d","traceparent":"00-40fb2f9e3e8208b4d4962ebaaa6ac8c6-c21e3d34f297a328-01"}'::json,
        clock_timestamp());
select id, assessed_on, assessment_id, authority, basis, content, countersignature, countersigned_at,
        countersigned_by, decision, determined_at, determined_by, kind, person_ref, policy_version, position, status,
        stood_at, urgent, version
    from determination where person_ref = nth(1, :number) and status = 'STANDING' order by position desc;
select person_ref, assessed_on, authority, basis, contribution_weekly, contribution_from, contribution_until,
        contribution_suspended, decision, determination_kind, determined_on, policy_version, state, support_plan_id,
        told, version
    from personal_budget where person_ref = nth(1, :number);
select id, assessed_on, assessment_id, authority, basis, content, countersignature, countersigned_at,
        countersigned_by, decision, determined_at, determined_by, kind, person_ref, policy_version, position, status,
        stood_at, urgent, version
    from determination where person_ref = nth(1, :number) and status = 'STANDING' order by position desc;
select person_ref, assessed_on, basis, determined_on, plan_agreed_on, plan_from, plan_id, plan_suspended, plan_until,
        ready_since, version
    from progress where person_ref = nth(1, :number);
select clock_now();
insert into idempotent_answer (caller, key_hash, request_digest, status, headers, body)
    values ('bench', nth(4, :number)::text, repeat('d', 64), 201,
        '{"Location":"/v1/determinations/01a214d6-28a8-73b8-accc-c3b9118b89c8","ETag":"\"0\""}'::jsonb, repeat('b', 420));
insert into progress (assessed_on, basis, determined_on, plan_agreed_on, plan_from, plan_id, plan_suspended, plan_until,
        ready_since, version, person_ref)
    values ('2026-11-25', 'ELIGIBLE', '2026-11-25', null, null, null, false, null, null, 0, nth(1, :number));
commit;
