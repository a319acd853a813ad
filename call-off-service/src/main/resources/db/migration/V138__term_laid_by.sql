-- The step that laid a term down: the award, the change, the import.
alter table placement_term add column laid_by uuid;
update placement_term t set laid_by = coalesce(p.award_id, p.id) from placement p where p.id = t.placement_id;
alter table placement_term alter column laid_by set not null;
