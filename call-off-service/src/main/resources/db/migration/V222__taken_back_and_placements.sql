alter table summary_release add column taken_back_why text;
create index award_of_placement on award (placement_id);
