-- what a provider handed in to a council: that goes on reading it when it has nothing else to do with the provider
create table document_handed_in (
    document_id uuid not null references document (id),
    authority text not null,
    primary key (document_id, authority)
);
call audit('document_handed_in');
insert into document_handed_in
    select d.id, a.authority
    from application_submission s
    join application a on a.id = s.application_id
    cross join lateral jsonb_array_elements_text(s.documents) handed (id)
    join document d on d.id = cast(handed.id as uuid)
    on conflict do nothing;

-- councils that have nothing more to do with a provider read no more of it
delete from document_recipient r where not exists (
    select from application a
    where a.provider_id = r.provider_id and a.authority = r.authority and a.received_on is not null
      and a.status in ('SUBMITTED', 'RETURNED', 'ADMITTED') and a.ended_on is null);
