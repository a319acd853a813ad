-- A key pair for each call-off, made with its first submission. The private half is wrapped by a key that is not here.
create table bid_key (
    call_off_id uuid primary key references call_off,
    public_keyset bytea not null,
    private_keyset bytea not null,
    made_at timestamptz not null,
    released_at timestamptz
);
call audit('bid_key', array['private_keyset']);

-- The bidder's own copy beside what was submitted. Until now both were one.
drop trigger audit on bid;
drop trigger untruncated on bid;
alter table bid
    add column own_copy bytea,
    add column changed boolean not null default false,
    add column amendment integer not null default 0,
    add column receipt_signature text,
    add column receipt_key text,
    add column set_aside_why text,
    add column withdrawn_at timestamptz,
    add column withdrawn_why bytea,
    add column flags varchar[] not null default '{}';
call audit('bid', array['sealed', 'own_copy', 'withdrawn_why']);
alter table bid alter column sealed drop not null;
update bid set own_copy = sealed;
update bid set sealed = null where digest is null;
alter table bid
    alter column own_copy set not null,
    alter column changed drop default,
    alter column amendment drop default,
    alter column flags drop default,
    add check (digest is null or sealed is not null);

-- Receipts of earlier submissions of a bid.
create table earlier_receipt (
    receipt_number text primary key,
    bid_id uuid not null references bid,
    submitted_at timestamptz not null,
    digest text not null,
    signature text,
    key_id text,
    replaced_at timestamptz not null
);
create index earlier_receipt_of_bid on earlier_receipt (bid_id, submitted_at);
call audit('earlier_receipt');

create table bid_document (
    id uuid primary key,
    bid_id uuid not null references bid,
    own_copy bytea not null,
    sealed_digest text not null,
    sent_at timestamptz not null,
    submitted boolean not null,
    removed_at timestamptz
);
create index bid_document_of_bid on bid_document (bid_id, id);
call audit('bid_document', array['own_copy']);

create table bid_document_content (
    document_id uuid primary key references bid_document,
    sealed bytea not null
);
comment on table bid_document_content is 'Not audited: cipher text, whose digest is in bid_document, which is';

create table digest_list (
    call_off_id uuid primary key references call_off,
    opened_at timestamptz not null,
    digests varchar[] not null,
    openers integer not null,
    policy_version text not null,
    list_digest text not null,
    signature text not null,
    key_id text not null
);
call audit('digest_list');
