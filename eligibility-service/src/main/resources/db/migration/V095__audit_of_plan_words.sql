-- The words of a plan, closed as they are, stay where they can be erased.
drop trigger audit on support_plan;
drop trigger untruncated on support_plan;
call audit('support_plan', array['lines', 'words', 'agreement_words', 'suspension_note', 'end_note']);
