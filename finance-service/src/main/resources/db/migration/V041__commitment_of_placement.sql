-- For the list by placement: the partial one above serves only queries that leave out what was refused.
create index commitment_list_of_placement on commitment (authority, placement_id, id);
