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

--changeset plenary:search-text splitStatements:false
create table plenary.search_text (
    kind text not null,
    edition_id uuid not null,
    id uuid not null,
    agenda_id uuid,
    reference text not null,
    reference_key text generated always as (nullif(plenary.symbol_key(reference), '')) stored,
    text jsonb,
    words tsvector not null,
    letters text not null,
    primary key (edition_id, id),
    constraint search_text_kind_is_known check (kind in ('AGENDA_ITEM', 'ANNOTATION', 'DOCUMENT', 'RESOLUTION'))
);
comment on table plenary.search_text is
    'What is searched, kept beside the things by their triggers, so that neither words nor letters are taken apart anew for each search.';
comment on column plenary.search_text.kind is 'AGENDA_ITEM, ANNOTATION, DOCUMENT or RESOLUTION.';
comment on column plenary.search_text.edition_id is 'The edition of what is part of an agenda, else the thing itself.';
comment on column plenary.search_text.id is 'The id of the thing.';
comment on column plenary.search_text.agenda_id is 'The edition of what is part of an agenda; null of what stands by itself.';
comment on column plenary.search_text.reference is 'How it is referred to, e.g. CTOC/COP/WG.7/2018/2, 8/2 or 1 (b); empty for what has no such name.';
comment on column plenary.search_text.reference_key is 'What any spelling of the reference has in common, e.g. CTOC/COP/WG7/2018/2; null where there is none.';
comment on column plenary.search_text.text is 'A title, or the text of a paragraph, e.g. {"en": "Other matters"}; null while there is none.';
comment on column plenary.search_text.words is 'Its words in all its languages, each as its language forms them, e.g. matter for matters.';
comment on column plenary.search_text.letters is 'It in all its languages in small letters, e.g. other matters.';

-- By the owner, as the product itself has no business there.
create function plenary.keep_search_text() returns trigger
    language plpgsql security definer set search_path = plenary, pg_temp
    as $$
    declare
        thing jsonb := to_jsonb(new);
        before jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
        content jsonb := nullif(thing -> tg_argv[1], 'null');
    begin
        if before -> tg_argv[1] = thing -> tg_argv[1] and before ->> tg_argv[2] is not distinct from thing ->> tg_argv[2] then
            return null;
        end if;
        insert into search_text (kind, edition_id, id, agenda_id, reference, text, words, letters)
        values (tg_argv[0], coalesce((thing ->> 'agenda_id')::uuid, new.id), new.id, (thing ->> 'agenda_id')::uuid,
            coalesce(thing ->> tg_argv[2], ''), content, words(content), letters(content))
        on conflict (edition_id, id) do update
            set reference = excluded.reference, text = excluded.text, words = excluded.words, letters = excluded.letters;
        return null;
    end $$;
comment on function plenary.keep_search_text is 'Keeps what is searched of a row: its kind, the column of its text, and that of how it is referred to, if any, are the arguments.';

create function plenary.drop_search_text() returns trigger
    language plpgsql security definer set search_path = plenary, pg_temp
    as $$
    begin
        delete from search_text where edition_id = coalesce((to_jsonb(old) ->> 'agenda_id')::uuid, old.id) and id = old.id;
        return null;
    end $$;
comment on function plenary.drop_search_text is 'Drops what was searched of a row that is deleted.';

create trigger keep_search_text after insert or update on plenary.agenda_item
    for each row execute function plenary.keep_search_text('AGENDA_ITEM', 'title', 'label');
create trigger drop_search_text after delete on plenary.agenda_item for each row execute function plenary.drop_search_text();
create trigger keep_search_text after insert or update on plenary.annotation_paragraph
    for each row execute function plenary.keep_search_text('ANNOTATION', 'text', 'none');
create trigger drop_search_text after delete on plenary.annotation_paragraph for each row execute function plenary.drop_search_text();
create trigger keep_search_text after insert or update on plenary.document
    for each row execute function plenary.keep_search_text('DOCUMENT', 'title', 'symbol');
create trigger drop_search_text after delete on plenary.document for each row execute function plenary.drop_search_text();
create trigger keep_search_text after insert or update on plenary.resolution
    for each row execute function plenary.keep_search_text('RESOLUTION', 'title', 'number');
create trigger drop_search_text after delete on plenary.resolution for each row execute function plenary.drop_search_text();

insert into plenary.search_text (kind, edition_id, id, agenda_id, reference, text, words, letters)
    select 'AGENDA_ITEM', agenda_id, id, agenda_id, coalesce(label, ''), title, plenary.words(title), plenary.letters(title) from plenary.agenda_item
    union all
    select 'ANNOTATION', agenda_id, id, agenda_id, '', text, plenary.words(text), plenary.letters(text) from plenary.annotation_paragraph
    union all
    select 'DOCUMENT', id, id, null, coalesce(symbol, ''), title, plenary.words(title), plenary.letters(title) from plenary.document
    union all
    select 'RESOLUTION', id, id, null, coalesce(number, ''), title, plenary.words(title), plenary.letters(title) from plenary.resolution;

create index search_text_words on plenary.search_text using gin (words);
create index search_text_letters on plenary.search_text using gin (letters plenary.gin_trgm_ops);
create index search_text_reference on plenary.search_text (reference_key);
create index search_text_of_agenda on plenary.search_text (agenda_id);
drop index plenary.agenda_item_words, plenary.agenda_item_letters, plenary.annotation_paragraph_words, plenary.annotation_paragraph_letters,
    plenary.document_words, plenary.resolution_words;

drop view plenary.search_result;
create view plenary.search_result as
    select s.kind, s.edition_id, s.id, s.agenda_id,
        case s.kind when 'AGENDA_ITEM' then s.id end as item_id, case s.kind when 'ANNOTATION' then s.id end as paragraph_id,
        case s.kind when 'DOCUMENT' then s.id end as document_id, case s.kind when 'RESOLUTION' then s.id end as resolution_id,
        s.reference, s.reference_key, s.text, s.words, s.letters,
        coalesce(m.body_id, d.body_id, r.body_id) as body_id,
        coalesce(m.starts_on, d.issued_on, r.adopted_on,
            (select h.starts_on from plenary.meeting h where h.id = r.meeting_id and h.publication = 'PUBLISHED')) as dated
    from plenary.search_text s
        left join plenary.agenda a on a.id = s.agenda_id
        left join plenary.meeting m on m.id = a.meeting_id
        left join plenary.document d on d.id = s.id and s.kind = 'DOCUMENT'
        left join plenary.resolution r on r.id = s.id and s.kind = 'RESOLUTION'
    where s.agenda_id is null or a.in_force;
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
comment on column plenary.search_result.reference_key is 'What any spelling of the reference has in common, e.g. CTOC/COP/WG7/2018/2.';
comment on column plenary.search_result.text is 'What is searched: a title, or the text of a paragraph.';
comment on column plenary.search_result.words is 'Its words in all its languages, each as its language forms them, e.g. matter for matters.';
comment on column plenary.search_result.letters is 'It in all its languages in small letters, e.g. other matters.';
comment on column plenary.search_result.body_id is 'The body whose meeting, document or act it is; null where it is not known.';
comment on column plenary.search_result.dated is
    'The first day of the meeting, the date of the document, or the day of adoption, else the first day of the session, where it is public.';
