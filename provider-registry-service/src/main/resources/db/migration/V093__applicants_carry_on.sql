-- nothing new begins for a provider while it is being merged into another
create trigger provider_carries_on before insert on application
    for each row execute function provider_must_carry_on();
create trigger provider_carries_on before insert on member
    for each row execute function provider_must_carry_on();
