--liquibase formatted sql

--changeset plenary:listing-order splitStatements:false
-- What people look through in lists is ordered as people do: WG.2 before WG.10, 8/2 before 8/10.
create collation plenary.natural (provider = icu, locale = 'und-u-kn');
comment on collation plenary.natural is 'Numbers in a text count as numbers, e.g. CTOC/COP/WG.2 comes before CTOC/COP/WG.10.';

create function plenary.shown_text(value jsonb) returns text
    language sql immutable parallel safe
    return coalesce(value ->> 'en', value ->> 'fr', value ->> 'es', value ->> 'ru', value ->> 'ar', value ->> 'zh');
comment on function plenary.shown_text is 'The text in English, or in the first of the six languages that it has, e.g. Other matters.';

create index document_by_symbol on plenary.document (symbol collate plenary.natural, id);
create index document_by_symbol_down on plenary.document (symbol collate plenary.natural desc nulls last, id desc);
create index document_by_title on plenary.document (plenary.shown_text(title) collate plenary.natural, id);
create index document_by_title_down on plenary.document (plenary.shown_text(title) collate plenary.natural desc nulls last, id desc);
create index document_by_issue on plenary.document (issued_on, id);
create index document_by_issue_down on plenary.document (issued_on desc nulls last, id desc);
create index document_by_nature on plenary.document (nature, id);
create index document_by_distribution on plenary.document (distribution, id);
create index document_by_publication on plenary.document (publication, id);
create index document_by_change on plenary.document (updated_at, id);
create index document_symbol_letters on plenary.document using gin (lower(symbol) plenary.gin_trgm_ops);
create index meeting_letters on plenary.meeting using gin (plenary.letters(title) plenary.gin_trgm_ops);

--changeset plenary:body-place splitStatements:false
create view plenary.body_place as
    with recursive place as (
        select b.id, array[coalesce(b.symbol, plenary.shown_text(b.name))] as path, 1 as depth
            from plenary.body b where b.parent_id is null
        union all
        select b.id, above.path || coalesce(b.symbol, plenary.shown_text(b.name)), above.depth + 1
            from place above join plenary.body b on b.parent_id = above.id)
    select id, path, depth from place;
comment on view plenary.body_place is 'Where a body stands in the tree of bodies, e.g. CTOC/COP/WG.7 below CTOC/COP.';
comment on column plenary.body_place.id is 'The body.';
comment on column plenary.body_place.path is 'The symbols from the root to it, or names where there is no symbol, e.g. {CTOC/COP,CTOC/COP/WG.7}.';
comment on column plenary.body_place.depth is 'How deep it stands, 1 for a conference.';

--changeset plenary:citation-ends splitStatements:false
create view plenary.citation_ends as
    select c.edition_id, c.id,
        case when c.source_paragraph_id is not null then 'ANNOTATION_PARAGRAPH'
            when c.source_item_id is not null then 'AGENDA_ITEM'
            when c.source_document_id is not null then 'DOCUMENT'
            when c.source_resolution_id is not null then 'RESOLUTION'
            else 'BUREAU_DECISION' end as source_kind,
        coalesce(c.source_item_id, c.source_document_id, c.source_resolution_id, c.source_bureau_decision_id) as source_id,
        coalesce(
            source_act.number || coalesce(' ' || source_body.symbol, ''),
            source_document.symbol, plenary.shown_text(source_document.title),
            plenary.shown_text(source_decision.subject),
            concat_ws(' ', nullif(item.label, ''), plenary.shown_text(item.title))) as source_label,
        case when c.target_resolution_id is not null then 'RESOLUTION'
            when c.target_document_id is not null then 'DOCUMENT'
            when c.target_meeting_id is not null then 'MEETING'
            when c.target_bureau_decision_id is not null then 'BUREAU_DECISION'
            when c.target_recommendation_id is not null then 'RECOMMENDATION'
            when c.target_article_id is not null then 'INSTRUMENT_ARTICLE'
            else 'UNRESOLVED_REFERENCE' end as target_kind,
        coalesce(c.target_resolution_id, c.target_document_id, c.target_meeting_id, c.target_bureau_decision_id,
            c.target_recommendation_id, c.target_article_id, c.target_reference_id) as target_id,
        coalesce(
            target_act.number || coalesce(' ' || target_body.symbol, ''),
            target_document.symbol, plenary.shown_text(target_document.title),
            plenary.shown_text(target_meeting.title),
            plenary.shown_text(target_decision.subject),
            plenary.shown_text(recommendation.text),
            plenary.shown_text(coalesce(instrument.short_name, instrument.name)) || ', ' || article.number,
            reference.label) as target_label,
        reference.label as reference_label,
        agenda.meeting_id
    from plenary.citation c
    left join plenary.agenda agenda on agenda.id = c.agenda_id
    left join plenary.annotation_paragraph paragraph on paragraph.agenda_id = c.agenda_id and paragraph.id = c.source_paragraph_id
    left join plenary.agenda_item item
        on item.agenda_id = c.agenda_id and item.id = coalesce(c.source_item_id, paragraph.item_id)
    left join plenary.document source_document on source_document.id = c.source_document_id
    left join plenary.resolution source_act on source_act.id = c.source_resolution_id
    left join plenary.body source_body on source_body.id = source_act.body_id
    left join plenary.bureau_decision source_decision on source_decision.id = c.source_bureau_decision_id
    left join plenary.resolution target_act on target_act.id = c.target_resolution_id
    left join plenary.body target_body on target_body.id = target_act.body_id
    left join plenary.document target_document on target_document.id = c.target_document_id
    left join plenary.meeting target_meeting on target_meeting.id = c.target_meeting_id
    left join plenary.bureau_decision target_decision on target_decision.id = c.target_bureau_decision_id
    left join plenary.recommendation recommendation on recommendation.id = c.target_recommendation_id
    left join plenary.instrument_article article on article.id = c.target_article_id
    left join plenary.instrument instrument on instrument.id = article.instrument_id
    left join plenary.unresolved_reference reference on reference.id = c.target_reference_id;
comment on view plenary.citation_ends is 'What cites and what is cited, by how they are called, e.g. 8/2 CTOC/COP and 5/5 CTOC/COP.';
comment on column plenary.citation_ends.edition_id is 'Part of the key of the citation.';
comment on column plenary.citation_ends.id is 'The citation.';
comment on column plenary.citation_ends.source_kind is 'What cites, e.g. RESOLUTION.';
comment on column plenary.citation_ends.source_id is 'The id of what cites; null for a paragraph of an annotation.';
comment on column plenary.citation_ends.source_label is 'How what cites is called, e.g. 8/2 CTOC/COP; of a paragraph, its item.';
comment on column plenary.citation_ends.target_kind is 'What is cited, e.g. DOCUMENT.';
comment on column plenary.citation_ends.target_id is 'The id of what is cited.';
comment on column plenary.citation_ends.target_label is 'How what is cited is called, e.g. CTOC/COP/WG.8/2016/2.';
comment on column plenary.citation_ends.reference_label is 'The words that stood for it before it was in the register, e.g. Council decision 2005/213; null where it always was.';
comment on column plenary.citation_ends.meeting_id is 'The meeting of the agenda that it is recorded with; null where it is recorded in the register.';

--changeset plenary:mandate-ends splitStatements:false
create view plenary.mandate_ends as
    select m.id,
        case when m.authority_resolution_id is not null then 'RESOLUTION'
            when m.authority_bureau_decision_id is not null then 'BUREAU_DECISION' else 'RECOMMENDATION' end as authority_kind,
        coalesce(m.authority_resolution_id, m.authority_bureau_decision_id, m.authority_recommendation_id) as authority_id,
        coalesce(
            act.number || coalesce(' ' || act_body.symbol, '') || coalesce(', ' || nullif(plenary.paragraph_label(m.authority_paragraph_id), ''), ''),
            plenary.shown_text(decision.subject), plenary.shown_text(recommendation.text)) as authority_label,
        case when m.subject_item_id is not null then 'ITEM' when m.subject_document_id is not null then 'DOCUMENT'
            when m.subject_meeting_id is not null then 'MEETING' when m.subject_body_id is not null then 'BODY' end as subject_kind,
        coalesce(m.subject_item_id, m.subject_document_id, m.subject_meeting_id, m.subject_body_id) as subject_id,
        coalesce(document.symbol, plenary.shown_text(document.title), plenary.shown_text(meeting.title),
            body.symbol, plenary.shown_text(body.name)) as subject_label
    from plenary.mandate m
    left join plenary.resolution act on act.id = m.authority_resolution_id
    left join plenary.body act_body on act_body.id = act.body_id
    left join plenary.bureau_decision decision on decision.id = m.authority_bureau_decision_id
    left join plenary.recommendation recommendation on recommendation.id = m.authority_recommendation_id
    left join plenary.document document on document.id = m.subject_document_id
    left join plenary.meeting meeting on meeting.id = m.subject_meeting_id
    left join plenary.body body on body.id = m.subject_body_id;
comment on view plenary.mandate_ends is 'By what authority and for what a mandate is, by how they are called, e.g. 8/2 CTOC/COP, 17 for CTOC/COP/WG.7.';
comment on column plenary.mandate_ends.id is 'The mandate.';
comment on column plenary.mandate_ends.authority_kind is 'RESOLUTION, BUREAU_DECISION or RECOMMENDATION.';
comment on column plenary.mandate_ends.authority_id is 'The id of the authority.';
comment on column plenary.mandate_ends.authority_label is 'How the authority is called, e.g. 8/2 CTOC/COP, with its paragraph where that is known.';
comment on column plenary.mandate_ends.subject_kind is 'ITEM, DOCUMENT, MEETING or BODY; null where what rests on it is not in the register.';
comment on column plenary.mandate_ends.subject_id is 'The id of what rests on it.';
comment on column plenary.mandate_ends.subject_label is 'How what rests on it is called, e.g. CTOC/COP/WG.7/2018/2; null for an item.';

--changeset plenary:saved-view splitStatements:false
create table plenary.saved_view (
    id uuid primary key default uuidv7(),
    owner text not null,
    listing text not null,
    name text not null,
    address text not null,
    constraint saved_view_name_is_unique_of_owner_and_listing unique (owner, listing, name),
    constraint saved_view_name_is_short check (char_length(name) <= 80),
    constraint saved_view_listing_is_well_formed check (listing ~ '^[a-z]+(-[a-z]+)*$'),
    constraint saved_view_address_is_short check (char_length(address) <= 2000)
);
call plenary.govern('saved_view', 'saved_view', 'id');
comment on table plenary.saved_view is 'How somebody looks at a list: its filter, order and columns under a name, e.g. Notes of this year.';
comment on column plenary.saved_view.id is 'Stable identity.';
comment on column plenary.saved_view.owner is 'Whose view it is, by account name, e.g. editor.';
comment on column plenary.saved_view.listing is 'The list, e.g. documents.';
comment on column plenary.saved_view.name is 'What the owner calls it, e.g. Notes of this year; empty for the columns that were chosen last.';
comment on column plenary.saved_view.address is 'What follows the question mark in the address of the page, e.g. nature=NOTE&order=-issuedOn.';

--changeset plenary:paragraph-path splitStatements:false
create function plenary.paragraph_path(paragraph uuid) returns text[]
    language sql stable strict parallel safe
    as $$
        with recursive up(parent_id, position, height) as (
            select parent_id, position, 0 from plenary.resolution_paragraph where id = paragraph
            union all
            select p.parent_id, p.position, up.height + 1
                from up join plenary.resolution_paragraph p on p.id = up.parent_id)
        select array_agg(position::text order by height desc) from up
    $$;
comment on function plenary.paragraph_path is 'The places of a paragraph and of those above it, from the top, e.g. {3,1} for 3 (a); in natural order, the order as printed.';

--changeset plenary:saved-view-without-history splitStatements:false
drop trigger keep_version on plenary.saved_view;
drop trigger record_revision on plenary.saved_view;
alter table plenary.saved_view drop column version, drop column created_at, drop column updated_at;
comment on table plenary.saved_view is 'How somebody looks at a list: its filter, order and columns under a name, e.g. Notes of this year. It is no thing of the register, so it has no history, and is kept by whoever may look.';
