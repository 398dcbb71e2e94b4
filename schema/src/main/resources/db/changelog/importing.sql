--liquibase formatted sql

--changeset plenary:agenda-import splitStatements:false
create table plenary.agenda_import (
    id uuid primary key default uuidv7(),
    agenda_id uuid not null references plenary.agenda on delete cascade,
    source_name text not null,
    source_sha256 text not null,
    constraint agenda_import_of_a_file_is_unique unique (agenda_id, source_sha256),
    constraint agenda_import_sha256_is_well_formed check (source_sha256 ~ '^[0-9a-f]{64}$')
);
create index agenda_import_by_source on plenary.agenda_import (source_sha256);
call plenary.govern('agenda_import', 'agenda', 'agenda_id');
comment on table plenary.agenda_import is 'Which file was read into which edition of an agenda, so that the same file again changes nothing.';
comment on column plenary.agenda_import.id is 'Stable identity.';
comment on column plenary.agenda_import.agenda_id is 'The edition that the file was read into.';
comment on column plenary.agenda_import.source_name is 'The name of the file, e.g. agenda.md.';
comment on column plenary.agenda_import.source_sha256 is 'The SHA-256 of its bytes in hexadecimal digits.';
