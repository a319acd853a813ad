create table clock (
    only_row boolean primary key default true check (only_row),
    shift_micros bigint not null default 0
);
insert into clock default values;

create function clock_now() returns timestamptz language sql volatile as $$
    select clock_timestamp() + shift_micros * interval '1 microsecond' from clock
$$;
