-- A bid that was rejected by a decision on what its bidder was asked is excluded like any other: with a ground, and until
-- that is taken back.
alter table bid_exclusion
    drop constraint bid_exclusion_ground_check,
    add check (ground in ('EXCLUDED_SUPPLIER', 'EXCLUDABLE_SUPPLIER', 'CONFLICT_OF_INTEREST', 'NOT_A_MEMBER',
        'CONDITIONS_NOT_MET', 'PROCEDURAL_BREACH', 'PRICE_NOT_EXPLAINED', 'NOT_PUT_RIGHT'));
