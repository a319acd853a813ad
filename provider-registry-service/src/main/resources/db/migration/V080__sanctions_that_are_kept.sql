-- what the law said of a removal when the member was told of it
alter table member add column removal_required boolean, add column removal_citation text;
update member m set
    removal_required = (s.regime = 'PA23_DYNAMIC_MARKET' and m.removal_ground = 'DEBARRED_ON_MANDATORY_GROUND'),
    removal_citation = case
        when m.removal_ground = 'AT_OWN_REQUEST' then 'Council policy'
        when s.regime = 'PA23_DYNAMIC_MARKET' then case m.removal_ground
            when 'DEBARRED_ON_MANDATORY_GROUND' then 'Procurement Act 2023 s.37(1)'
            else 'Procurement Act 2023 s.37(2)' end
        when s.regime = 'PCR2015_DPS' then case m.removal_ground
            when 'CONDITIONS_NOT_MET' then 'PCR 2015 reg 34(5)'
            when 'BECAME_EXCLUDABLE' then 'PCR 2015 reg 57(10)'
            when 'EXCLUDABLE_AND_NOT_KNOWN' then 'PCR 2015 reg 57(10)'
            else 'PCR 2015 reg 57(9)' end
        else case m.removal_ground
            when 'BECAME_EXCLUDABLE' then 'Procurement Act 2023 s.78'
            when 'EXCLUDABLE_AND_NOT_KNOWN' then 'The terms of the framework'
            when 'CONDITIONS_NOT_MET' then 'The terms of the framework'
            else 'Procurement Act 2023 s.45(6), s.48, s.78' end end
    from purchasing_system s where s.id = m.purchasing_system_id and m.removal_ground is not null;
-- a suspension goes on under a removal that is told, and is there again when that is taken back
alter table member
    drop constraint member_suspended_until,
    add constraint member_suspended_until check (
        case status when 'SUSPENDED' then suspended_until is not null
            when 'REMOVAL_NOTIFIED' then true else suspended_until is null end),
    drop constraint member_removal_told,
    add constraint member_removal_told check (
        status not in ('REMOVAL_NOTIFIED', 'REMOVED')
        or (removed_on is not null and removal_required is not null and removal_citation is not null));

-- each state with the sanction that it stood under
alter table member_state
    add column suspension_code text,
    add column suspension_reason text,
    add column suspension_evidence uuid,
    add column suspended_until date,
    add column suspended_by text,
    add column suspended_at timestamptz,
    add column removal_ground text,
    add column removal_required boolean,
    add column removal_citation text,
    add column removal_reason text,
    add column removal_evidence uuid,
    add column removed_on date,
    add column removal_notified_by text,
    add column removal_notified_at timestamptz;
