-- Under which law it was called off; not known of what was agreed before this column.
alter table award add column regime text
    check (regime in ('PCR2015_DPS', 'PA23_DYNAMIC_MARKET', 'PA23_OPEN_FRAMEWORK', 'PA23_LIGHT_TOUCH_FRAMEWORK'));
update award a
set regime = c.procurement ->> 'regime'
from call_off c
where c.id = a.call_off_id;
