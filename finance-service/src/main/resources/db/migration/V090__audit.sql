call audit('budget');
call audit('journal');
call audit('posting');
call audit('commitment');
call audit('attendance_return');
comment on table budget_year is 'Not audited: derived from the postings by a trigger';
comment on table provider is 'Not audited: projection of registry.provider.v1';
comment on table personal_budget is 'Not audited: projection of eligibility.personal-budget.v1';
