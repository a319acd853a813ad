create table person (
    person_ref uuid primary key,
    version bigint not null,
    authority text not null,
    given_name text not null,
    family_name text not null,
    birth_date date not null,
    nhs_number text not null,
    postcode text not null,
    unique (authority, nhs_number)
);
