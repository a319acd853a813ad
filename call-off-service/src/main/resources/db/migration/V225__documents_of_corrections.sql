-- What a bidder hands in when something formal is missing or wrong: beside its bid, and never part of the offer.
create table clarification_document (
    id uuid primary key,
    clarification_id uuid not null references clarification,
    own_copy bytea not null,
    sealed_digest text not null,
    sent_at timestamptz not null
);
create index clarification_document_of_answer on clarification_document (clarification_id, id);
call audit('clarification_document', array['own_copy']);

create table clarification_document_content (
    document_id uuid primary key references clarification_document,
    sealed bytea not null
);
comment on table clarification_document_content is
    'Not audited: cipher text, whose digest is in clarification_document, which is';
