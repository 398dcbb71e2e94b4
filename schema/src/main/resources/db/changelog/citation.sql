--liquibase formatted sql

--changeset plenary:unresolved-reference splitStatements:false
create table plenary.unresolved_reference (
    id uuid primary key default uuidv7(),
    label text not null,
    constraint unresolved_reference_label_is_unique unique (label),
    constraint unresolved_reference_label_is_not_blank check (label ~ '\S')
);
call plenary.govern('unresolved_reference', 'unresolved_reference', 'id');
comment on table plenary.unresolved_reference is 'What a text refers to and the register does not hold yet; linked when it arrives.';
comment on column plenary.unresolved_reference.id is 'Stable identity.';
comment on column plenary.unresolved_reference.label is 'The reference as it reads, e.g. Council decision 2005/213.';

--changeset plenary:citation splitStatements:false
create table plenary.citation (
    agenda_id uuid not null references plenary.agenda on delete cascade,
    id uuid not null default uuidv7(),
    type text not null,
    verb text,
    assertion text not null,
    confidence numeric(3, 2),
    source_paragraph_id uuid,
    source_item_id uuid references plenary.agenda_item_identity,
    source_document_id uuid references plenary.document,
    source_resolution_id uuid references plenary.resolution,
    source_bureau_decision_id uuid references plenary.bureau_decision,
    target_resolution_id uuid references plenary.resolution,
    target_document_id uuid references plenary.document,
    target_meeting_id uuid references plenary.meeting,
    target_bureau_decision_id uuid references plenary.bureau_decision,
    target_recommendation_id uuid references plenary.recommendation,
    target_reference_id uuid references plenary.unresolved_reference,
    evidence_paragraph_id uuid,
    evidence_entry_id uuid,
    language text not null,
    quote text not null,
    quote_start integer not null,
    quote_end integer not null,
    primary key (agenda_id, id),
    constraint citation_type_is_known check (type in ('RECALLS', 'REAFFIRMS', 'NOTES', 'WELCOMES', 'BASED_ON', 'GUIDED_BY',
        'PURSUANT_TO', 'IN_ACCORDANCE_WITH', 'IMPLEMENTS', 'ESTABLISHES', 'EXTENDS', 'AMENDS', 'SUPERSEDES', 'RESCINDS',
        'CORRECTS', 'REQUESTS_ACTION', 'CONSIDERS', 'ADOPTS', 'REPORTS_ON', 'CITES')),
    constraint citation_assertion_is_known check (assertion in ('STATED', 'REPORTED', 'EDITORIAL', 'EXTRACTED')),
    constraint citation_extracted_has_a_confidence check ((assertion = 'EXTRACTED') = (confidence is not null)),
    constraint citation_confidence_is_a_probability check (confidence between 0 and 1),
    constraint citation_has_one_source check (num_nonnulls(source_paragraph_id, source_item_id, source_document_id,
        source_resolution_id, source_bureau_decision_id) = 1),
    constraint citation_has_one_target check (num_nonnulls(target_resolution_id, target_document_id, target_meeting_id,
        target_bureau_decision_id, target_recommendation_id, target_reference_id) = 1),
    constraint citation_has_one_evidence check (num_nonnulls(evidence_paragraph_id, evidence_entry_id) = 1),
    constraint citation_stated_is_evidence_of_itself check (assertion <> 'STATED' or source_paragraph_id is not distinct from evidence_paragraph_id),
    constraint citation_cites_another check (source_resolution_id is distinct from target_resolution_id or source_resolution_id is null),
    constraint citation_language_is_known check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    constraint citation_quote_fits_its_offsets check (quote_start >= 0 and quote_end - quote_start = char_length(quote) and quote <> ''),
    constraint citation_source_paragraph_is_in_the_edition foreign key (agenda_id, source_paragraph_id)
        references plenary.annotation_paragraph (agenda_id, id) on delete cascade,
    constraint citation_evidence_paragraph_is_in_the_edition foreign key (agenda_id, evidence_paragraph_id)
        references plenary.annotation_paragraph (agenda_id, id) on delete cascade,
    constraint citation_evidence_entry_is_in_the_edition foreign key (agenda_id, evidence_entry_id)
        references plenary.documentation_entry (agenda_id, id) on delete cascade
);
create index citation_by_evidence_paragraph on plenary.citation (agenda_id, evidence_paragraph_id, quote_start);
create index citation_by_evidence_entry on plenary.citation (agenda_id, evidence_entry_id, quote_start);
create index citation_by_source_paragraph on plenary.citation (agenda_id, source_paragraph_id);
create index citation_of_resolution on plenary.citation (target_resolution_id);
create index citation_of_document on plenary.citation (target_document_id);
create index citation_of_meeting on plenary.citation (target_meeting_id);
create index citation_of_bureau_decision on plenary.citation (target_bureau_decision_id);
create index citation_of_recommendation on plenary.citation (target_recommendation_id);
create index citation_of_reference on plenary.citation (target_reference_id);
create index citation_from_resolution on plenary.citation (source_resolution_id);
create index citation_from_document on plenary.citation (source_document_id);
create index citation_from_item on plenary.citation (source_item_id);
create index citation_from_bureau_decision on plenary.citation (source_bureau_decision_id);
call plenary.make_part_of_agenda('citation');

create function plenary.require_quote() returns trigger
    language plpgsql
    as $$
declare
    held boolean;
begin
    select coalesce(substr(anchor.text ->> c.language, c.quote_start + 1, c.quote_end - c.quote_start) = c.quote, false) into held
    from plenary.citation c
    cross join lateral (
        select p.text::jsonb as text from plenary.annotation_paragraph p
            where p.agenda_id = c.agenda_id and p.id = c.evidence_paragraph_id
        union all
        select e.title::jsonb from plenary.documentation_entry e
            where e.agenda_id = c.agenda_id and e.id = c.evidence_entry_id) anchor
    where c.agenda_id = new.agenda_id and case tg_table_name
        when 'citation' then c.id = new.id
        when 'annotation_paragraph' then c.evidence_paragraph_id = new.id
        else c.evidence_entry_id = new.id end
    order by 1 limit 1;
    if not held then
        raise exception 'A citation would lose its evidence: the text no longer holds its quote'
            using errcode = 'check_violation', constraint = 'citation_quote_is_in_its_evidence';
    end if;
    return null;
end $$;
comment on function plenary.require_quote is 'At the end of a transaction, every quote stands in its anchor''s text at its offsets.';
create constraint trigger require_quote after insert or update on plenary.citation
    deferrable initially deferred for each row execute function plenary.require_quote();
create constraint trigger require_quote after update on plenary.annotation_paragraph
    deferrable initially deferred for each row execute function plenary.require_quote();
create constraint trigger require_quote after update on plenary.documentation_entry
    deferrable initially deferred for each row execute function plenary.require_quote();

comment on table plenary.citation is 'A directed link from a source to a target, with the quote that proves it, e.g. resolution 8/2 guided by resolution 5/5, reported by the annotation of item 3.';
comment on column plenary.citation.type is 'What the source does to the target, e.g. GUIDED_BY or REPORTS_ON; CITES where nothing more is known.';
comment on column plenary.citation.verb is 'The words that express it, e.g. guided by.';
comment on column plenary.citation.assertion is 'STATED (the source itself says so), REPORTED (another text says so), EDITORIAL (a person knows), EXTRACTED (found by rule, awaiting a person).';
comment on column plenary.citation.confidence is 'How sure the rule was, 0 to 1, e.g. 0.80; for EXTRACTED only.';
comment on column plenary.citation.source_paragraph_id is 'The source, where it is an annotation paragraph of this edition.';
comment on column plenary.citation.source_item_id is 'The source, where it is an agenda item.';
comment on column plenary.citation.source_document_id is 'The source, where it is a document.';
comment on column plenary.citation.source_resolution_id is 'The source, where it is a resolution.';
comment on column plenary.citation.source_bureau_decision_id is 'The source, where it is a bureau decision.';
comment on column plenary.citation.target_resolution_id is 'The target, where it is a resolution.';
comment on column plenary.citation.target_document_id is 'The target, where it is a document.';
comment on column plenary.citation.target_meeting_id is 'The target, where it is a meeting.';
comment on column plenary.citation.target_bureau_decision_id is 'The target, where it is a bureau decision.';
comment on column plenary.citation.target_recommendation_id is 'The target, where it is a recommendation.';
comment on column plenary.citation.target_reference_id is 'The target, where it is a reference that is not resolved yet.';
comment on column plenary.citation.evidence_paragraph_id is 'The annotation paragraph whose text holds the quote.';
comment on column plenary.citation.evidence_entry_id is 'The documentation entry whose title holds the quote.';
comment on column plenary.citation.language is 'The language of the text that holds the quote, e.g. en.';
comment on column plenary.citation.quote is 'The exact words, e.g. In its resolution 8/2.';
comment on column plenary.citation.quote_start is 'Where the quote starts in the text, in code points from 0.';
comment on column plenary.citation.quote_end is 'Where the quote ends, in code points, exclusive.';
