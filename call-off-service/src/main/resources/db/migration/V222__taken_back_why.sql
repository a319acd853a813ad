alter table summary_release add column taken_back_why text;
