create table call_off_notice (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    call_off_id uuid not null references call_off,
    kind text not null,
    happened_on date not null,
    due_on date not null,
    citation text not null,
    status text not null check (status in ('DUE', 'PUBLISHED')),
    published_on date,
    reference text,
    published_by text,
    recorded_at timestamptz,
    check ((status = 'PUBLISHED') = (reference is not null))
);
create index call_off_notice_of_authority on call_off_notice (authority, id);
create index call_off_notice_in_status on call_off_notice (authority, status, id);
create index call_off_notice_due on call_off_notice (authority, due_on, id);
create index call_off_notice_of_call_off on call_off_notice (call_off_id, id);
call audit('call_off_notice');
