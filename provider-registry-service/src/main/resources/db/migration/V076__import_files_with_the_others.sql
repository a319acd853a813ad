-- the file of an import is kept as every other file is
alter table provider_import add column file_id uuid unique references stored_file (id);

insert into stored_file (id, version, media_type, size, sha256, status)
    select i.id, 0, 'text/csv', sum(length(c.bytes)), i.sha256, 'READY'
    from provider_import i join provider_import_chunk c on c.import_id = i.id
    group by i.id;
insert into file_chunk (file_id, position, bytes)
    select import_id, number, bytes from provider_import_chunk;
update provider_import set file_id = id where status in ('RECEIVED', 'RUNNING');
alter table provider_import add check (file_id is not null or status in ('DONE', 'STOPPED'));

drop table provider_import_chunk;
