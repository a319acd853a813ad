-- What a contract says of absences, of one placement or of all of a provider. Only ever added to.
create table absence_agreement (
    id uuid primary key,
    authority text not null,
    placement_id uuid,
    provider_id uuid,
    starts_on date not null,
    settings jsonb not null,
    reason text not null,
    agreed_by text not null,
    agreed_at timestamptz not null,
    check ((placement_id is null) <> (provider_id is null))
);
create index absence_agreement_list on absence_agreement (authority, id);
create index absence_agreement_of_placement on absence_agreement (placement_id, id) where placement_id is not null;
create index absence_agreement_of_provider on absence_agreement (provider_id, id) where provider_id is not null;
call audit('absence_agreement');
