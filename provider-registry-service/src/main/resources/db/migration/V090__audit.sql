call audit('purchasing_system');
call audit('provider');
call audit('identity_grant');
call audit('application');
call audit('member');
