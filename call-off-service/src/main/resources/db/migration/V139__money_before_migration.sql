alter table migrated_row add column money_before uuid;
