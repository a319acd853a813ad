-- What of a bill was here when it was made; finance did not tell it of the bills that are known by now.
alter table contribution_bill
    add column received numeric(14, 2) not null default 0.00,
    add constraint contribution_bill_received check (received between 0 and amount);
alter table contribution_bill alter column received drop default;
