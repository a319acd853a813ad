-- Whom a provider leaves is read from what is agreed with it: placements may come after the failure was recorded.
alter table provider_failure drop column placements;

-- also what was superseded since
create index placement_term_ever_of_provider on placement_term (provider_id, ends_on);
