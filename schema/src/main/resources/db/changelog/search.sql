--liquibase formatted sql

--changeset plenary:search splitStatements:false
create extension if not exists pg_trgm schema plenary;

create function plenary.words(value jsonb) returns tsvector
    language sql immutable parallel safe
    return to_tsvector('pg_catalog.english', coalesce(value ->> 'en', ''))
        || to_tsvector('pg_catalog.french', coalesce(value ->> 'fr', ''))
        || to_tsvector('pg_catalog.spanish', coalesce(value ->> 'es', ''))
        || to_tsvector('pg_catalog.russian', coalesce(value ->> 'ru', ''))
        || to_tsvector('pg_catalog.arabic', coalesce(value ->> 'ar', ''))
        || to_tsvector('pg_catalog.simple', coalesce(value ->> 'zh', ''));
comment on function plenary.words is 'The words of a text in all its languages, each as its language forms them, e.g. respons for responses.';

create function plenary.letters(value jsonb) returns text
    language sql immutable parallel safe
    return lower(coalesce(value ->> 'en', '') || ' ' || coalesce(value ->> 'fr', '') || ' ' || coalesce(value ->> 'es', '')
        || ' ' || coalesce(value ->> 'ru', '') || ' ' || coalesce(value ->> 'ar', '') || ' ' || coalesce(value ->> 'zh', ''));
comment on function plenary.letters is 'A text in all its languages in small letters, to find what is misspelt, and what has no spaces between words, e.g. 其他事项.';

create index agenda_item_words on plenary.agenda_item using gin (plenary.words(title));
create index agenda_item_letters on plenary.agenda_item using gin (plenary.letters(title) plenary.gin_trgm_ops);
create index annotation_paragraph_words on plenary.annotation_paragraph using gin (plenary.words(text));
create index annotation_paragraph_letters on plenary.annotation_paragraph using gin (plenary.letters(text) plenary.gin_trgm_ops);
create index document_words on plenary.document using gin (plenary.words(title));
create index document_letters on plenary.document using gin (plenary.letters(title) plenary.gin_trgm_ops);
create index resolution_words on plenary.resolution using gin (plenary.words(title));
create index resolution_letters on plenary.resolution using gin (plenary.letters(title) plenary.gin_trgm_ops);

create view plenary.search_result as
    select 'AGENDA_ITEM' as kind, i.agenda_id as edition_id, i.id, i.agenda_id, i.id as item_id, null::uuid as paragraph_id,
            null::uuid as document_id, null::uuid as resolution_id, i.label as reference, i.title as text
        from plenary.agenda_item i
        where exists (select from plenary.agenda a where a.id = i.agenda_id and a.in_force)
    union all
    select 'ANNOTATION', p.agenda_id, p.id, p.agenda_id, null, p.id, null, null, null, p.text
        from plenary.annotation_paragraph p
        where exists (select from plenary.agenda a where a.id = p.agenda_id and a.in_force)
    union all
    select 'DOCUMENT', d.id, d.id, null, null, null, d.id, null, d.symbol, d.title
        from plenary.document d
    union all
    select 'RESOLUTION', r.id, r.id, null, null, null, null, r.id, r.number, r.title
        from plenary.resolution r;
comment on view plenary.search_result is 'What a search looks through: items and annotations of agendas in force, documents, resolutions and decisions.';
comment on column plenary.search_result.kind is 'AGENDA_ITEM, ANNOTATION, DOCUMENT or RESOLUTION.';
comment on column plenary.search_result.edition_id is 'The edition of what is part of an agenda, else the thing itself; part of the key.';
comment on column plenary.search_result.id is 'The id of the thing.';
comment on column plenary.search_result.agenda_id is 'The edition of what is part of an agenda.';
comment on column plenary.search_result.item_id is 'The item, where it is one.';
comment on column plenary.search_result.paragraph_id is 'The paragraph of an annotation, where it is one.';
comment on column plenary.search_result.document_id is 'The document, where it is one.';
comment on column plenary.search_result.resolution_id is 'The resolution or decision, where it is one.';
comment on column plenary.search_result.reference is 'How it is referred to, e.g. CTOC/COP/WG.7/2018/2, 8/2 or 1 (b).';
comment on column plenary.search_result.text is 'What is searched: a title, or the text of a paragraph.';

--changeset plenary:search-by-body-and-date splitStatements:false
create or replace view plenary.search_result as
    select 'AGENDA_ITEM' as kind, i.agenda_id as edition_id, i.id, i.agenda_id, i.id as item_id, null::uuid as paragraph_id,
            null::uuid as document_id, null::uuid as resolution_id, i.label as reference, i.title as text,
            m.body_id, m.starts_on as dated
        from plenary.agenda_item i
        join plenary.agenda a on a.id = i.agenda_id and a.in_force
        join plenary.meeting m on m.id = a.meeting_id
    union all
    select 'ANNOTATION', p.agenda_id, p.id, p.agenda_id, null, p.id, null, null, null, p.text, m.body_id, m.starts_on
        from plenary.annotation_paragraph p
        join plenary.agenda a on a.id = p.agenda_id and a.in_force
        join plenary.meeting m on m.id = a.meeting_id
    union all
    select 'DOCUMENT', d.id, d.id, null, null, null, d.id, null, d.symbol, d.title, d.body_id, d.issued_on
        from plenary.document d
    union all
    select 'RESOLUTION', r.id, r.id, null, null, null, null, r.id, r.number, r.title, r.body_id,
            coalesce(r.adopted_on, (select m.starts_on from plenary.meeting m where m.id = r.meeting_id and m.publication = 'PUBLISHED'))
        from plenary.resolution r;
comment on column plenary.search_result.body_id is 'The body whose meeting, document or act it is; null where it is not known.';
comment on column plenary.search_result.dated is 'The first day of the meeting, the date of the document, or the day of adoption, else the first day of the session, where it is public.';
