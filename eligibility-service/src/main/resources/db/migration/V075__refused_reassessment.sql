-- Somebody who refuses to be assessed anew stays as eligible as they were found: the refusal stands beside it.
drop index determination_that_stands;
create unique index determination_that_stands on determination (person_ref, kind, urgent, (decision = 'NO_ASSESSMENT'))
    where status = 'STANDING';
