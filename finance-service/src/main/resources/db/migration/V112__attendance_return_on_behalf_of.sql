-- The provider, of a return that somebody sent who is not of it: a portal, or a support officer of the council.
alter table attendance_return add column on_behalf_of uuid;
