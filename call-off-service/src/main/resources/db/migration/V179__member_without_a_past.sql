-- A member of which nothing earlier is known, whoever adds it.
alter table member alter column past set default '[]';
