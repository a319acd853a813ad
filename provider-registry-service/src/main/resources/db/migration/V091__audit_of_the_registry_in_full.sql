-- what was declared of exclusion grounds is criminal data: it stands where it was declared and nowhere else
drop trigger audit on application;
drop trigger untruncated on application;
call audit('application', '{exclusion_grounds}');
call audit('declaration_renewal', '{exclusion_grounds}');
call audit('purchasing_system_change');
call audit('application_conflict_declaration');
call audit('application_evaluation');
call audit('panel');
call audit('panel_result');
call audit('venue');
call audit('member_rate');
comment on table member_state is 'Not audited: repeats, in order, changes of the member that are';
call audit('consent');
call audit('consent_policy');
call audit('portal');
call audit('mandate');
call audit('invitation', '{code_digest}');
call audit('invitation_policy');
