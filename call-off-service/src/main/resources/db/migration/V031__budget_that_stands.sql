-- A budget stands on a duty, a power or urgent needs, and rests while its plan is suspended.
alter table personal_budget add column stands boolean;
update personal_budget set stands = decision = 'ELIGIBLE';
alter table personal_budget alter column stands set not null;
