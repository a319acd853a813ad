create index placement_of_provider_in_status on placement (provider_id, status, id);
