-- Why a sum was set or proposed, and what a panel said, is about somebody: closed with the person's data key. The service
-- closes the plain columns of earlier versions when it starts, then drops them.
alter table indicative_budget
    add column words bytea,
    alter column panel_decisions drop not null,
    drop constraint indicative_budget_check,
    drop constraint indicative_budget_check1;
drop trigger audit on indicative_budget;
drop trigger untruncated on indicative_budget;
call audit('indicative_budget',
    array['answers', 'indication', 'override_reason', 'proposal_reason', 'panel_decisions', 'words']);
