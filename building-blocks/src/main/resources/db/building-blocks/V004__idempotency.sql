-- The stored answer of a POST that carried an Idempotency-Key; written in the transaction of its work.
create table idempotent_answer (
    caller text not null,
    idempotency_key text not null,
    request_digest text not null,
    status integer not null,
    headers jsonb not null,
    body text,
    stored_at timestamptz not null default clock_timestamp(),
    primary key (caller, idempotency_key)
);
create index idempotent_answer_age on idempotent_answer (stored_at);
