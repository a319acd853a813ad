-- A later determination changes the decision of a budget that stands; until now each was agreed on ELIGIBLE.
alter table personal_budget
    add column decision text not null default 'ELIGIBLE',
    add column policy_version text;
update personal_budget b set policy_version = p.policy_version from support_plan p where p.id = b.support_plan_id;
alter table personal_budget alter column decision drop default, alter column policy_version set not null;
