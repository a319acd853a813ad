-- one that was stated wrongly counts no more
alter table document_version add column withdrawn_at timestamptz;
alter table document_version add column withdrawn_by text;

-- what is confidential stays out of the audit too, which auditors of every council read where a row has no council
drop trigger audit on document;
drop trigger untruncated on document;
call audit('document', '{title,rationale}');
drop trigger audit on document_version;
drop trigger untruncated on document_version;
call audit('document_version', '{file_name}');

alter table member add column removal_evidence uuid;

-- when each member's documents were last looked at; of those whose system asks for some
create table member_check (
    member_id uuid primary key references member (id),
    checked_on date not null
);
create index member_check_by_day on member_check (checked_on, member_id);
comment on table member_check is 'Not audited: says when something was looked at, and not what was found';
insert into member_check (member_id, checked_on)
    select m.id, date '0001-01-01' from member m
    where m.status <> 'REMOVED'
      and exists (select from document_requirement_list r where r.purchasing_system_id = m.purchasing_system_id);
