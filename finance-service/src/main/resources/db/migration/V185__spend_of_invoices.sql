-- What a provider's invoice asks less, or within the tolerance more, for a week than was approved: spent, and paid by the
-- invoice. Null of everything else, which runs pay.
alter table spend_entry add of_invoice uuid references invoice;
create index spend_entry_of_invoice on spend_entry (of_invoice) where of_invoice is not null;
