-- A receipt that was written down by mistake is reversed by one with a minus, and its reference can be taken again.
alter table contribution_receipt
    drop constraint contribution_receipt_amount_check,
    drop constraint contribution_receipt_authority_reference_key,
    add column reverses uuid unique references contribution_receipt,
    add column reason text,
    add column reversed_at timestamptz,
    add constraint contribution_receipt_amount_check check ((amount < 0) = (reverses is not null) and amount <> 0);
create unique index contribution_receipt_authority_reference_key on contribution_receipt (authority, reference)
    where reverses is null and reversed_at is null;
