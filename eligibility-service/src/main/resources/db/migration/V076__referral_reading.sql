-- Who has read a referral before it was known whom it is about; it goes into the person's access log with the link.
create table referral_reading (
    id uuid primary key,
    referral_id uuid not null references referral,
    at timestamptz not null,
    username text not null,
    subject text not null,
    roles text not null,
    authority text,
    purpose text not null
);
create index referral_reading_of on referral_reading (referral_id, id);
comment on table referral_reading is 'Not audited: it is itself the record of who has read what';
