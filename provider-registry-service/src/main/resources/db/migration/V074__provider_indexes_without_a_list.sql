-- each registration looks for its numbers and its name: without a list of pending entries, which it would read through
alter index provider_search_name set (fastupdate = off);
alter index provider_identifiers set (fastupdate = off);
