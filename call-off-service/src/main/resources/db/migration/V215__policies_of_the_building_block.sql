-- What councils have decided stays as it was decided; the audit of the old table stays, too.
insert into council_policy (id, authority, starts_on, settings, reason, set_by, set_at)
select id, authority, starts_on, (
    select jsonb_object_agg(lower(replace(key, '_', '-')), value) from jsonb_each(settings)
), reason, set_by, set_at
from call_off_policy;
drop table call_off_policy;
