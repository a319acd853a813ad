-- Whose agreed rates are meant, where providers are members of several frameworks.
alter table migration add column purchasing_system_id uuid;
