--liquibase formatted sql

--changeset plenary:document splitStatements:false
create table plenary.document (
    id uuid primary key default uuidv7(),
    symbol text,
    symbol_key text generated always as (upper(regexp_replace(symbol, '\s', '', 'g'))) stored,
    body_id uuid references plenary.body,
    meeting_id uuid references plenary.meeting,
    nature text not null default 'OTHER',
    title plenary.localized_text,
    distribution text not null default 'GENERAL',
    issued_on date,
    original_language text,
    constraint document_symbol_is_unique unique (symbol_key),
    constraint document_symbol_is_well_formed check (symbol ~ '^[A-Z][A-Za-z0-9.]*(/[^/[:space:]][^/]*)+$'),
    constraint document_is_named check (symbol is not null or title is not null),
    constraint document_nature_is_known check (nature in ('AGENDA', 'BACKGROUND_PAPER', 'NON_PAPER', 'NOTE', 'REPORT',
        'DRAFT_REPORT', 'DRAFT_RESOLUTION', 'OTHER')),
    constraint document_distribution_is_known check (distribution in ('GENERAL', 'LIMITED', 'RESTRICTED')),
    constraint document_original_language_is_known check (original_language in ('ar', 'zh', 'en', 'fr', 'ru', 'es'))
);
create index document_of_body on plenary.document (body_id);
create index document_of_meeting on plenary.document (meeting_id);
call plenary.govern('document', 'document', 'id');
call plenary.make_publishable('document');
comment on table plenary.document is 'A work that is before a body or cited by it, e.g. CTOC/COP/WG.7/2018/2, a background paper.';
comment on column plenary.document.id is 'Stable identity.';
comment on column plenary.document.symbol is 'The symbol as printed, e.g. CTOC/COP/WG.7/2018/CRP.1; null where none is printed, never guessed.';
comment on column plenary.document.symbol_key is 'The symbol without spaces and in capitals, by which any spelling finds it, e.g. CTOC/COP/WG.7/2018/CRP.1.';
comment on column plenary.document.body_id is 'The body whose document it is, e.g. the Working Group on the Smuggling of Migrants.';
comment on column plenary.document.meeting_id is 'The meeting that it was made for; null where it serves none in particular.';
comment on column plenary.document.nature is 'What it is, whatever series it is issued in: AGENDA, BACKGROUND_PAPER, NON_PAPER, NOTE, REPORT, DRAFT_REPORT, DRAFT_RESOLUTION or OTHER.';
comment on column plenary.document.title is 'Its title, e.g. Background paper prepared by the Secretariat on criminal justice responses; null while it is unknown.';
comment on column plenary.document.distribution is 'GENERAL, LIMITED or RESTRICTED; the public sees GENERAL only.';
comment on column plenary.document.issued_on is 'The date that it bears, e.g. 2018-04-09.';
comment on column plenary.document.original_language is 'The language that it was written in, e.g. en.';
