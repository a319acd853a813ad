-- who anybody may know to have been admitted: kept in the transaction of each change, so that a page reads no more
create table public_member (
    member_id uuid primary key references member (id),
    purchasing_system_id uuid not null references purchasing_system (id),
    name text not null,
    categories text[] not null
);
comment on table public_member is 'Not audited: repeats members and names that are, for the public';
create index public_member_of_system on public_member (purchasing_system_id, member_id);

-- how often that changed in each system. A counter under its row's lock and not a sequence: a reader who knows a number
-- has seen everything that is counted in it.
create table public_register (
    purchasing_system_id uuid primary key references purchasing_system (id),
    changes bigint not null
);
comment on table public_register is 'Not audited: counts changes that are';

insert into public_member
select m.id, m.purchasing_system_id, coalesce(p.trading_name, p.legal_name),
    array(select c from jsonb_array_elements_text(m.categories) with ordinality c (c, n) order by n)
from member m join provider p on p.id = m.provider_id where m.status <> 'REMOVED';
insert into public_register select distinct purchasing_system_id, 1 from public_member;

create index purchasing_system_open on purchasing_system (id) where status = 'OPEN';
