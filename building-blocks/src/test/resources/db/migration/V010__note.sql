create table note (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    text text not null,
    price numeric(14, 2) not null
);
create table effect (
    event_id text not null,
    text text not null
);
