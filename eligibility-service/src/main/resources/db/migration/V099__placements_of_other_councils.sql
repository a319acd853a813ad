-- A placement that another council recorded under the reference of a person tells nobody who the person is. Those that were
-- kept before this was checked go, and what was shared by them is closed as what it was.
update sharing_record r
set status = 'WITHDRAWN', withdrawn_at = clock_now(), withdrawn_for = 'SHARED_IN_ERROR', version = r.version + 1
from person p
where p.person_ref = r.person_ref and p.authority <> r.authority and r.status = 'OPEN';
delete from placement l using person p where p.person_ref = l.person_ref and p.authority <> l.authority;
