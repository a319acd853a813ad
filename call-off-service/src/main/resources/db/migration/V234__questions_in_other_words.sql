-- A question whose words tell who asked is shown to the other bidders in others.
alter table question add column shown_as text;
