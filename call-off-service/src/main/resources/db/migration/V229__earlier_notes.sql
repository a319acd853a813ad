-- What a provider noted of a review stays to be read when it notes something else.
alter table outcome_review add column earlier_notes jsonb not null default '[]';
alter table outcome_review alter column earlier_notes drop default;
