-- one count of tries for all that is guarded by it
create table hourly_try (
    subject text not null,
    tried_at timestamptz not null
);
comment on table hourly_try is 'Not audited: counts tries within an hour';
create index hourly_try_of on hourly_try (subject, tried_at);
create index hourly_try_old on hourly_try (tried_at);

insert into hourly_try select 'invitation code by ' || subject, tried_at from invitation_try;
insert into hourly_try select 'share link ' || subject, tried_at from share_link_try;
drop table invitation_try;
drop table share_link_try;
