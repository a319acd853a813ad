-- a rate that was agreed wrongly stays, and another one of the same day counts
alter table member_rate
    add column replaced_at timestamptz,
    drop constraint member_rate_member_id_category_service_band_valid_from_key;
create unique index member_rate_one_counts on member_rate (member_id, category, service_band, valid_from)
    where replaced_at is null;
create index member_rate_of_member on member_rate (member_id, category, service_band, valid_from, id);
