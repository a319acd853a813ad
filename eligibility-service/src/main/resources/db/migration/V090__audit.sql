-- Who somebody is and what was found out about them stays where it can be erased: the audit says that it was recorded
-- or changed, when and by whom, and not what it says.
call audit('person', array['given_name', 'family_name', 'birth_date', 'nhs_number', 'postcode']);
call audit('assessment', array['findings', 'determination']);
call audit('support_plan', array['lines']);
call audit('personal_budget');
