create table note (
    id uuid primary key,
    version bigint not null,
    authority text not null,
    text text not null,
    price numeric(14, 2) not null
);
call audit('note');
create table effect (
    id bigint generated always as identity primary key,
    event_id text not null,
    text text not null
);
call audit('effect');
create table line (
    note_id uuid not null references note on delete cascade,
    number integer not null,
    secret text,
    open text,
    primary key (note_id, number)
);
call audit('line', array['secret']);
