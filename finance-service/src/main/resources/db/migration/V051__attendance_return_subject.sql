-- A user name can be changed, and given to somebody else; the subject cannot. Of earlier returns only the name is known.
alter table attendance_return add column submitted_by_subject text;
update attendance_return set submitted_by_subject = submitted_by;
alter table attendance_return alter column submitted_by_subject set not null;
