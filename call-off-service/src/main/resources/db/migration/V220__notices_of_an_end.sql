-- A contract termination notice (UK11) tells of the last day of the contract, the first of the thirty days that it is due in.
-- What was published before that day tells of none: the next move of the end makes it due anew.
update call_off_notice
set happened_on = due_on - 29
where kind = 'UK11' and (status = 'DUE' or published_on >= due_on - 29);
