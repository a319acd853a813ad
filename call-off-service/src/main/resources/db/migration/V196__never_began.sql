-- Of a placement that never began no terms count, and whoever was to supply it still finds it.
create index placement_never_began on placement (provider_id, id) where ends_on < starts_on;
