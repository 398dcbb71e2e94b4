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

--changeset plenary:citation-type splitStatements:false
create table plenary.citation_type (
    id uuid primary key default uuidv7(),
    code text not null,
    position integer not null,
    family text not null,
    label plenary.localized_text not null,
    reverse_label plenary.localized_text not null,
    constraint citation_type_code_is_unique unique (code),
    constraint citation_type_position_is_unique unique (position) deferrable initially deferred,
    constraint citation_type_family_is_known check (family in ('STANCE', 'AUTHORITY', 'CHANGE', 'ACTION', 'FOLLOW_UP', 'MENTION'))
);
call plenary.govern('citation_type', 'citation_type', 'id');
comment on table plenary.citation_type is 'What a source may do to its target, with the words for either direction, e.g. GUIDED_BY: is guided by, guides.';
comment on column plenary.citation_type.id is 'Stable identity.';
comment on column plenary.citation_type.code is 'The type, e.g. GUIDED_BY.';
comment on column plenary.citation_type.position is 'Its place in lists, from 1.';
comment on column plenary.citation_type.family is 'STANCE (how it sees the other), AUTHORITY (what it rests on), CHANGE, ACTION, FOLLOW_UP or MENTION.';
comment on column plenary.citation_type.label is 'Read from source to target, e.g. is guided by.';
comment on column plenary.citation_type.reverse_label is 'Read from target to source, e.g. guides.';

create table plenary.citation_term (
    id uuid primary key default uuidv7(),
    vocabulary text not null,
    term text not null,
    type_id uuid not null references plenary.citation_type on delete cascade,
    reversed boolean not null default false,
    constraint citation_term_is_unique unique (vocabulary, term),
    constraint citation_term_is_well_formed check (term ~ '^[a-z]+(_[a-z]+)*$')
);
create index citation_term_of_type on plenary.citation_term (type_id);
call plenary.govern('citation_term', 'citation_type', 'type_id');
comment on table plenary.citation_term is 'What other vocabularies call a type of citation, e.g. decided_in for REPORTS_ON.';
comment on column plenary.citation_term.id is 'Stable identity.';
comment on column plenary.citation_term.vocabulary is 'Whose term it is, e.g. phrases for the words of texts.';
comment on column plenary.citation_term.term is 'The term, e.g. decided_in.';
comment on column plenary.citation_term.type_id is 'The type that it stands for.';
comment on column plenary.citation_term.reversed is 'Whether the term reads from target to source, as amended_by does.';

select set_config('plenary.actor', 'system', true), set_config('plenary.reason', 'Types of citations', true);
insert into plenary.citation_type (code, position, family, label, reverse_label)
    select code, position, family, jsonb_build_object('en', label), jsonb_build_object('en', reverse) from (values
        ('RECALLS', 1, 'STANCE', 'recalls', 'is recalled by'),
        ('REAFFIRMS', 2, 'STANCE', 'reaffirms', 'is reaffirmed by'),
        ('NOTES', 3, 'STANCE', 'takes note of', 'is noted by'),
        ('WELCOMES', 4, 'STANCE', 'welcomes', 'is welcomed by'),
        ('BASED_ON', 5, 'AUTHORITY', 'is based on', 'is the basis of'),
        ('GUIDED_BY', 6, 'AUTHORITY', 'is guided by', 'guides'),
        ('PURSUANT_TO', 7, 'AUTHORITY', 'is pursuant to', 'is pursued by'),
        ('IN_ACCORDANCE_WITH', 8, 'AUTHORITY', 'is in accordance with', 'is complied with by'),
        ('IMPLEMENTS', 9, 'FOLLOW_UP', 'implements', 'is implemented by'),
        ('ESTABLISHES', 10, 'ACTION', 'establishes', 'is established by'),
        ('EXTENDS', 11, 'CHANGE', 'extends', 'is extended by'),
        ('AMENDS', 12, 'CHANGE', 'amends', 'is amended by'),
        ('SUPERSEDES', 13, 'CHANGE', 'supersedes', 'is superseded by'),
        ('RESCINDS', 14, 'CHANGE', 'rescinds', 'is rescinded by'),
        ('CORRECTS', 15, 'CHANGE', 'corrects', 'is corrected by'),
        ('REQUESTS_ACTION', 16, 'ACTION', 'requests action on', 'is to be acted on by request of'),
        ('CONSIDERS', 17, 'FOLLOW_UP', 'considers', 'is considered by'),
        ('ADOPTS', 18, 'ACTION', 'adopts', 'is adopted by'),
        ('REPORTS_ON', 19, 'FOLLOW_UP', 'reports on', 'is reported on by'),
        ('CITES', 20, 'MENTION', 'cites', 'is cited by')) t(code, position, family, label, reverse);
insert into plenary.citation_term (vocabulary, term, type_id, reversed)
    select 'phrases', term, k.id, reversed from (values
        ('recalls', 'RECALLS', false), ('recalling', 'RECALLS', false), ('bears_in_mind', 'RECALLS', false),
        ('reaffirms', 'REAFFIRMS', false), ('reaffirming', 'REAFFIRMS', false),
        ('notes', 'NOTES', false), ('takes_note_of', 'NOTES', false), ('taking_note_of', 'NOTES', false),
        ('welcomes', 'WELCOMES', false), ('welcoming', 'WELCOMES', false), ('endorsed_in', 'WELCOMES', true),
        ('based_on', 'BASED_ON', false), ('guided_by', 'GUIDED_BY', false),
        ('pursuant_to', 'PURSUANT_TO', false), ('mandated_by', 'PURSUANT_TO', false), ('requested_in', 'PURSUANT_TO', false),
        ('in_accordance_with', 'IN_ACCORDANCE_WITH', false),
        ('implements', 'IMPLEMENTS', false), ('follow_up_to', 'IMPLEMENTS', false),
        ('encourages_implementation_of', 'REQUESTS_ACTION', false), ('encouraged_in', 'REQUESTS_ACTION', true), ('called_upon_in', 'REQUESTS_ACTION', true),
        ('establishes', 'ESTABLISHES', false), ('established_by', 'ESTABLISHES', true),
        ('extends', 'EXTENDS', false), ('amends', 'AMENDS', false), ('amended_by', 'AMENDS', true), ('modifies', 'AMENDS', false),
        ('supersedes', 'SUPERSEDES', false), ('replaces', 'SUPERSEDES', false),
        ('rescinds', 'RESCINDS', false), ('terminates', 'RESCINDS', false), ('corrects', 'CORRECTS', false),
        ('reviews', 'CONSIDERS', false), ('adopted_in', 'ADOPTS', true),
        ('reports_on', 'REPORTS_ON', false), ('decided_in', 'REPORTS_ON', false),
        ('mentions', 'CITES', false), ('see', 'CITES', false), ('contained_in', 'CITES', false), ('set_out_in', 'CITES', false)) t(term, code, reversed)
    join plenary.citation_type k on k.code = t.code;

--changeset plenary:citation-of-the-register splitStatements:false
-- A citation may stand on its own: recorded in the register with the act that cites, not with an agenda.
alter table plenary.citation
    drop constraint citation_pkey,
    alter column agenda_id drop not null,
    add column edition_id uuid not null generated always as (coalesce(agenda_id, id)) stored,
    add primary key (edition_id, id),
    add column source_resolution_paragraph_id uuid,
    add column target_resolution_paragraph_id uuid,
    add column target_article_id uuid references plenary.instrument_article,
    add column evidence_resolution_paragraph_id uuid,
    add column found_in text,
    alter column language drop not null,
    alter column quote drop not null,
    alter column quote_start drop not null,
    alter column quote_end drop not null,
    drop constraint citation_has_one_target,
    drop constraint citation_has_one_evidence,
    drop constraint citation_stated_is_evidence_of_itself,
    drop constraint citation_quote_fits_its_offsets;
alter table plenary.citation
    add constraint citation_source_paragraph_is_of_the_resolution foreign key (source_resolution_paragraph_id, source_resolution_id)
        references plenary.resolution_paragraph (id, resolution_id),
    add constraint citation_target_paragraph_is_of_the_resolution foreign key (target_resolution_paragraph_id, target_resolution_id)
        references plenary.resolution_paragraph (id, resolution_id),
    add constraint citation_evidence_is_a_paragraph foreign key (evidence_resolution_paragraph_id) references plenary.resolution_paragraph,
    add constraint citation_source_paragraph_names_its_resolution check (source_resolution_paragraph_id is null or source_resolution_id is not null),
    add constraint citation_target_paragraph_names_its_resolution check (target_resolution_paragraph_id is null or target_resolution_id is not null),
    add constraint citation_found_in_is_not_blank check (found_in ~ '\S'),
    -- A reference stays when its target has arrived, as the words that were read.
    add constraint citation_has_one_target check (num_nonnulls(target_resolution_id, target_document_id, target_meeting_id,
        target_bureau_decision_id, target_recommendation_id, target_article_id)
        = case when target_reference_id is not null and target_resolution_id is null and target_document_id is null then 0 else 1 end),
    add constraint citation_has_one_evidence check (
        num_nonnulls(evidence_paragraph_id, evidence_entry_id, evidence_resolution_paragraph_id)
            = case when assertion = 'EDITORIAL' and found_in is not null and quote is null then 0 else 1 end),
    add constraint citation_stated_is_evidence_of_itself check (assertion <> 'STATED' or (
        source_paragraph_id is not distinct from evidence_paragraph_id
        and source_resolution_paragraph_id is not distinct from evidence_resolution_paragraph_id)),
    add constraint citation_quote_is_whole check (num_nonnulls(language, quote, quote_start, quote_end) in (0, 4)),
    add constraint citation_quote_fits_its_offsets check (quote_start >= 0 and quote_end - quote_start = char_length(quote) and quote <> ''),
    add constraint citation_of_the_register_stays_out_of_agendas check (
        agenda_id is not null or num_nonnulls(source_paragraph_id, source_item_id, evidence_paragraph_id, evidence_entry_id) = 0),
    add constraint citation_of_an_agenda_has_its_evidence_there check (agenda_id is null or evidence_resolution_paragraph_id is null);
create index citation_of_the_register on plenary.citation (id) where agenda_id is null;
create index citation_by_evidence_resolution_paragraph on plenary.citation (evidence_resolution_paragraph_id, quote_start);
create index citation_from_resolution_paragraph on plenary.citation (source_resolution_paragraph_id);
create index citation_of_resolution_paragraph on plenary.citation (target_resolution_paragraph_id);
create index citation_of_article on plenary.citation (target_article_id);
comment on column plenary.citation.agenda_id is 'The edition that it is recorded with; null for one that is recorded in the register, with the act that cites.';
comment on column plenary.citation.edition_id is 'The edition, or the citation itself where it is recorded in the register; part of the key.';
comment on column plenary.citation.source_resolution_paragraph_id is 'The paragraph of the source that cites, where the source is a resolution and the paragraph is known.';
comment on column plenary.citation.target_resolution_paragraph_id is 'The paragraph that is cited, where the target is a resolution and the paragraph is named.';
comment on column plenary.citation.target_article_id is 'The target, where it is an article of an instrument.';
comment on column plenary.citation.evidence_resolution_paragraph_id is 'The paragraph of a resolution whose text holds the quote.';
comment on column plenary.citation.found_in is 'Where a person found it, for EDITORIAL ones without a quote, e.g. A/RES/66/180.';
comment on column plenary.citation.language is 'The language of the text that holds the quote, e.g. en; null where there is no quote.';
comment on column plenary.citation.quote is 'The exact words, e.g. In its resolution 8/2; null where no text of the register holds them.';
comment on column plenary.citation.quote_start is 'Where the quote starts in the text, in code points from 0; null where there is no quote.';
comment on column plenary.citation.quote_end is 'Where the quote ends, in code points, exclusive; null where there is no quote.';

create or replace function plenary.require_quote() returns trigger
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
            where e.agenda_id = c.agenda_id and e.id = c.evidence_entry_id
        union all
        select r.text::jsonb from plenary.resolution_paragraph r
            where r.id = c.evidence_resolution_paragraph_id) anchor
    where case tg_table_name
        when 'citation' then c.edition_id = coalesce((to_jsonb(new) ->> 'agenda_id')::uuid, new.id) and c.id = new.id
        when 'annotation_paragraph' then c.agenda_id = (to_jsonb(new) ->> 'agenda_id')::uuid and c.evidence_paragraph_id = new.id
        when 'documentation_entry' then c.agenda_id = (to_jsonb(new) ->> 'agenda_id')::uuid and c.evidence_entry_id = new.id
        else c.evidence_resolution_paragraph_id = new.id end
    order by 1 limit 1;
    if not held then
        raise exception 'A citation would lose its evidence: the text no longer holds its quote'
            using errcode = 'check_violation', constraint = 'citation_quote_is_in_its_evidence';
    end if;
    return null;
end $$;
comment on function plenary.require_quote is 'At the end of a transaction, every quote stands in its anchor''s text at its offsets.';
create constraint trigger require_quote after update on plenary.resolution_paragraph
    deferrable initially deferred for each row execute function plenary.require_quote();

create or replace function plenary.record_revision() returns trigger
    language plpgsql security definer set search_path = plenary, pg_temp
    as $$
declare
    actor text := nullif(current_setting('plenary.actor', true), '');
    secrets text[] := tg_argv[2:];
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - secrets end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - secrets end;
    any_row jsonb := coalesce(new_row, old_row);
    unit text := tg_argv[0];
    unit_id uuid := (any_row ->> tg_argv[1])::uuid;
begin
    if actor is null then
        raise exception 'A change to % names no actor', tg_table_name using errcode = 'insufficient_privilege',
            hint = 'Set plenary.actor in the transaction.';
    end if;
    -- A citation of the register is part of the act that cites, not of an agenda.
    if unit_id is null then
        unit := case when any_row ->> 'source_resolution_id' is not null then 'resolution'
            when any_row ->> 'source_document_id' is not null then 'document'
            when any_row ->> 'source_bureau_decision_id' is not null then 'bureau_decision' else tg_table_name end;
        unit_id := coalesce(any_row ->> 'source_resolution_id', any_row ->> 'source_document_id',
            any_row ->> 'source_bureau_decision_id', any_row ->> 'id')::uuid;
    end if;
    insert into revision (actor, reason, operation, entity, entity_id, agenda_id, unit, unit_id, before, after)
    values (actor, nullif(current_setting('plenary.reason', true), ''), tg_op, tg_table_name,
        (any_row ->> 'id')::uuid, (any_row ->> 'agenda_id')::uuid, unit, unit_id, old_row, new_row);
    return null;
end $$;
comment on function plenary.record_revision is
    'Writes the revision of one row. Arguments: the unit''s table, the column that names the unit, then columns that are secret.';

--changeset plenary:reference-resolved splitStatements:false
alter table plenary.unresolved_reference
    add column body_id uuid references plenary.body,
    add column act_kind text,
    add column act_number text,
    add column resolved_resolution_id uuid references plenary.resolution on delete set null,
    add column resolved_document_id uuid references plenary.document on delete set null,
    add constraint unresolved_reference_act_is_whole check ((act_kind is null) = (act_number is null) and (act_kind is null or body_id is not null)),
    add constraint unresolved_reference_act_kind_is_known check (act_kind in ('RESOLUTION', 'DECISION')),
    add constraint unresolved_reference_resolves_to_one check (num_nonnulls(resolved_resolution_id, resolved_document_id) <= 1);
create index unresolved_reference_of_act on plenary.unresolved_reference (body_id, act_kind, act_number);
create index unresolved_reference_of_symbol on plenary.unresolved_reference (plenary.symbol_key(label));
create index unresolved_reference_to_resolution on plenary.unresolved_reference (resolved_resolution_id);
create index unresolved_reference_to_document on plenary.unresolved_reference (resolved_document_id);
comment on table plenary.unresolved_reference is 'What a text refers to and the register did not hold when it was read; linked when it arrives.';
comment on column plenary.unresolved_reference.body_id is 'Whose act it is, where the words tell, e.g. the Economic and Social Council.';
comment on column plenary.unresolved_reference.act_kind is 'RESOLUTION or DECISION, where the words tell.';
comment on column plenary.unresolved_reference.act_number is 'The number of the act, where the words tell, e.g. 2005/213.';
comment on column plenary.unresolved_reference.resolved_resolution_id is 'The act, since it is in the register; null until then.';
comment on column plenary.unresolved_reference.resolved_document_id is 'The document, since it is in the register; null until then.';

create function plenary.link_references() returns trigger
    language plpgsql
    as $$
begin
    if tg_table_name = 'document' then
        update plenary.unresolved_reference set resolved_document_id = new.id
            where plenary.symbol_key(label) = new.symbol_key and num_nonnulls(resolved_document_id, resolved_resolution_id) = 0;
    else
        update plenary.unresolved_reference set resolved_resolution_id = new.id
            where body_id = (to_jsonb(new) ->> 'body_id')::uuid and act_kind = to_jsonb(new) ->> 'kind' and act_number = to_jsonb(new) ->> 'number'
                and num_nonnulls(resolved_document_id, resolved_resolution_id) = 0;
    end if;
    return null;
end $$;
comment on function plenary.link_references is 'Links what was referred to before it was in the register.';
create trigger link_references after insert on plenary.document
    for each row execute function plenary.link_references();
create trigger link_references after insert on plenary.resolution
    for each row execute function plenary.link_references();

create function plenary.link_citations() returns trigger
    language plpgsql
    as $$
begin
    update plenary.citation
        set target_resolution_id = new.resolved_resolution_id, target_document_id = new.resolved_document_id
        where target_reference_id = new.id
            and (target_resolution_id, target_document_id) is distinct from (new.resolved_resolution_id, new.resolved_document_id);
    return null;
end $$;
comment on function plenary.link_citations is 'Passes a resolved reference on to the citations of it, also in published editions: their words stay as they are.';
create trigger link_citations after update on plenary.unresolved_reference
    for each row execute function plenary.link_citations();

create function plenary.refuse_frozen_citation() returns trigger
    language plpgsql
    as $$
declare
    -- Before the row is stored, the database has not derived its edition yet.
    links text[] := array['target_resolution_id', 'target_document_id', 'edition_id', 'version', 'updated_at'];
    state text;
    owner_id uuid := case when tg_op = 'DELETE' then old.agenda_id else new.agenda_id end;
begin
    if tg_op = 'UPDATE' and new.target_reference_id is not null and to_jsonb(new) - links = to_jsonb(old) - links then
        return new;
    end if;
    select a.publication into state from plenary.agenda a where a.id = owner_id for share;
    if state in ('PUBLISHED', 'WITHDRAWN') then
        raise exception 'A published edition of an agenda cannot be changed' using errcode = 'check_violation',
            constraint = 'agenda_published_edition_is_frozen';
    end if;
    if tg_op = 'UPDATE' and new.agenda_id is distinct from old.agenda_id then
        raise exception 'A part of an agenda stays in its edition' using errcode = 'check_violation',
            constraint = 'agenda_parts_stay_in_their_edition';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function plenary.refuse_frozen_citation is 'Freezes the citations of a published edition, except that a reference may be resolved.';
drop trigger a_refuse_frozen on plenary.citation;
create trigger a_refuse_frozen before insert or update or delete on plenary.citation
    for each row execute function plenary.refuse_frozen_citation();

--changeset plenary:citation-tally splitStatements:false
create view plenary.citation_tally as
    select r.id as resolution_id, k.id, k.code as type, k.position
    from plenary.resolution r
    cross join plenary.citation_type k;
comment on view plenary.citation_tally is 'A resolution and a type of citation, to count how often it is cited in that way.';
comment on column plenary.citation_tally.resolution_id is 'The resolution.';
comment on column plenary.citation_tally.id is 'The type.';
comment on column plenary.citation_tally.type is 'The code of the type, e.g. REPORTS_ON.';
comment on column plenary.citation_tally.position is 'The place of the type in lists, from 1.';

--changeset plenary:reference-by-body splitStatements:false
-- "Resolution 9/9" of two conferences are two things.
alter table plenary.unresolved_reference
    drop constraint unresolved_reference_label_is_unique,
    add constraint unresolved_reference_label_is_unique_of_body unique nulls not distinct (label, body_id);

--changeset plenary:citation-counts-in-its-agenda splitStatements:false
create trigger count_change_of_part after insert or update or delete on plenary.citation
    for each row execute function plenary.count_change_of_part();

--changeset plenary:supersedes-is-acyclic splitStatements:false
create function plenary.refuse_cycle_of_acts() returns trigger
    language plpgsql
    as $$
declare
    cyclic boolean;
begin
    with recursive superseded(id) as (
        select new.target_resolution_id
        union
        select c.target_resolution_id
            from superseded s join plenary.citation c on c.source_resolution_id = s.id
            where c.type = 'SUPERSEDES' and c.target_resolution_id is not null)
    select exists (select from superseded where id = new.source_resolution_id) into cyclic;
    if cyclic then
        raise exception 'An act cannot supersede one that supersedes it' using errcode = 'check_violation',
            constraint = 'citation_supersedes_is_acyclic';
    end if;
    return null;
end $$;
comment on function plenary.refuse_cycle_of_acts is 'Keeps what supersedes what acyclic, through any number of acts.';
create constraint trigger refuse_cycle_of_acts after insert or update on plenary.citation
    for each row when (new.type = 'SUPERSEDES' and new.source_resolution_id is not null and new.target_resolution_id is not null)
    execute function plenary.refuse_cycle_of_acts();

--changeset plenary:citation-by-id splitStatements:false
-- Ways through the network come as ids; those of one citation in all editions are the same.
create index citation_editions on plenary.citation (id);

--changeset plenary:citation-step splitStatements:false
create view plenary.citation_step as
    select c.source_resolution_id as act_id, c.edition_id, c.id as citation_id, 1 as depth
    from plenary.citation c
    where c.source_resolution_id is not null;
comment on view plenary.citation_step is 'A citation as a step away from an act: here the first steps; those beyond are counted as they are walked, and have the same columns.';
comment on column plenary.citation_step.act_id is 'The act that the walk starts at, e.g. resolution 8/2.';
comment on column plenary.citation_step.edition_id is 'The edition that the citation is recorded with, or the citation itself.';
comment on column plenary.citation_step.citation_id is 'The citation that is the step.';
comment on column plenary.citation_step.depth is 'How many steps away from the act it is, from 1.';
