--liquibase formatted sql

--changeset plenary:working-agenda splitStatements:false
create view plenary.working_agenda as
    select distinct on (meeting_id) meeting_id, id, annotated
    from plenary.agenda
    order by meeting_id, stage_rank desc, edition desc;
comment on view plenary.working_agenda is 'The edition of a meeting''s agenda that its secretariat works on: the latest of the latest stage, e.g. a draft of the provisional agenda.';
comment on column plenary.working_agenda.meeting_id is 'The meeting.';
comment on column plenary.working_agenda.id is 'The edition.';
comment on column plenary.working_agenda.annotated is 'Whether it is issued as an annotated agenda.';

--changeset plenary:meeting-check splitStatements:false
create view plenary.meeting_check as
    with kind(code, position, severity, pattern, mend) as (values
        ('SITTINGS_BEYOND_ENTITLEMENT', 1, 'ERROR', 'There are %s sittings; the resources permit %s.', null),
        ('SITTING_OUTSIDE_DATES', 2, 'ERROR', 'The sitting of %s is outside the meeting''s dates.', null),
        ('SITTING_TOO_FULL', 3, 'ERROR', 'In the sitting of %s at %s, %s minutes are planned; it lasts %s.', null),
        ('INTERPRETATION_BEYOND_ENTITLEMENT', 4, 'ERROR', 'The sitting of %s at %s is to be interpreted into %s, which the resources do not permit.', null),
        ('DOCUMENT_LATE', 5, 'ERROR', '%s, listed under item %s, was due on %s.', null),
        ('MANDATE_OVERDUE', 6, 'ERROR', 'What was requested until %s is not fulfilled: %s.', null),
        ('ITEM_IN_NO_SITTING', 7, 'WARNING', 'Item %s, %s, is in no sitting.', null),
        ('ITEM_NOT_ANNOTATED', 8, 'WARNING', 'Item %s, %s, has no annotation.', null),
        ('DOCUMENTATION_MISSING', 9, 'WARNING', 'The annotation of item %s speaks of documents before the body; none is listed.', null),
        ('DOCUMENTATION_CONTRADICTED', 10, 'WARNING', 'Of item %s it is said that no documentation is foreseen; there is some: %s.', 'SAY_NO_OTHER_EXPECTED'),
        ('TITLE_VARIANT', 11, 'WARNING', 'The title of %s under item %s is another than that of the document: %s.', 'TAKE_TITLE_OF_DOCUMENT'),
        ('SYMBOL_OF_ANOTHER_MEETING', 12, 'WARNING', 'The symbol %s does not fit the meeting: it is of %s.', null),
        ('CITED_ACT_MISSING', 13, 'WARNING', '%s, cited under item %s, is not in the register.', null),
        ('CITES_LATER_ACT', 14, 'WARNING', '%s, cited under item %s, is of a later date: %s.', null),
        ('CITED_ACT_SUPERSEDED', 15, 'WARNING', '%s, cited under item %s, was superseded by %s.', null),
        ('NUMBER_OUT_OF_SEQUENCE', 16, 'WARNING', 'Item %s, %s, would bear the number %s by its place.', null),
        ('LANGUAGE_MISSING', 17, 'INFORMATION', '%s is issued, but not in %s.', null),
        ('TITLE_UNTRANSLATED', 18, 'INFORMATION', '%s of %s titles are not in all six languages.', null),
        ('NON_PAPER_WITH_SYMBOL', 19, 'INFORMATION', '%s bears a symbol, though it is a non-paper.', null)),
    item as not materialized (
        select w.meeting_id, w.annotated, i.*
        from plenary.working_agenda w join plenary.agenda_item i on i.agenda_id = w.id),
    entry as not materialized (
        select i.meeting_id, i.label as item_label, e.*, d.symbol, d.title as document_title, d.nature, d.symbol_segments,
            coalesce(d.symbol, e.title ->> 'en', d.title ->> 'en', (select min(t.value) from jsonb_each_text(coalesce(e.title, d.title)) t)) as name
        from item i
        join plenary.documentation_entry e on e.agenda_id = i.agenda_id and e.item_id = i.id
        left join plenary.document d on d.id = e.document_id),
    taken as not materialized (
        select s.agenda_id, i.path from plenary.slot s
        join plenary.agenda_item i on i.agenda_id = s.agenda_id and i.id = s.item_id),
    cited as not materialized (
        select i.meeting_id, c.agenda_id, c.id, i.id as item_id, i.label, c.assertion, c.source_resolution_id, c.target_resolution_id,
            c.target_document_id, c.target_reference_id, r.number, r.kind, r.adopted_on
        from item i
        join plenary.citation c on c.agenda_id = i.agenda_id
        left join plenary.annotation_paragraph p on p.agenda_id = c.agenda_id and p.id = c.evidence_paragraph_id
        left join plenary.documentation_entry e on e.agenda_id = c.agenda_id and e.id = c.evidence_entry_id
        left join plenary.resolution r on r.id = c.target_resolution_id
        where i.id = coalesce(p.item_id, e.item_id)),
    finding(code, meeting_id, agenda_id, item_id, sitting_id, document_id, entry_id, thing_id, details) as (
        select 'SITTINGS_BEYOND_ENTITLEMENT', m.id, null::uuid, null::uuid, null::uuid, null::uuid, null::uuid, m.id,
            array[count(*)::text, m.entitled_sittings::text]
        from plenary.meeting m join plenary.sitting s on s.meeting_id = m.id
        group by m.id having count(*) > m.entitled_sittings
        union all
        select 'SITTING_OUTSIDE_DATES', m.id, null, null, s.id, null, null, s.id, array[s.date::text]
        from plenary.meeting m join plenary.sitting s on s.meeting_id = m.id
        where s.date < m.starts_on or s.date > coalesce(m.ends_on, m.starts_on)
        union all
        select 'SITTING_TOO_FULL', s.meeting_id, w.id, null, s.id, null, null, s.id,
            array[s.date::text, to_char(s.starts_at, 'HH24:MI'), sum(l.minutes)::text,
                (extract(epoch from s.ends_at - s.starts_at)::integer / 60)::text]
        from plenary.working_agenda w
        join plenary.slot l on l.agenda_id = w.id
        join plenary.sitting s on s.id = l.sitting_id
        group by s.id, w.id having sum(l.minutes) > extract(epoch from s.ends_at - s.starts_at) / 60
        union all
        select 'INTERPRETATION_BEYOND_ENTITLEMENT', m.id, null, null, s.id, null, null, s.id,
            array[s.date::text, to_char(s.starts_at, 'HH24:MI'),
                (select string_agg(l, ', ' order by l) from unnest(s.interpretation_languages) l where l <> all (m.interpretation_languages))]
        from plenary.meeting m join plenary.sitting s on s.meeting_id = m.id
        where not s.interpretation_languages <@ m.interpretation_languages
        union all
        select 'DOCUMENT_LATE', e.meeting_id, e.agenda_id, e.item_id, null, e.document_id, e.id, e.id,
            array[e.name, e.item_label, e.due_on::text]
        from entry e join plenary.meeting m on m.id = e.meeting_id
        where e.status in ('EXPECTED', 'SUBMITTED', 'IN_PROCESSING') and e.due_on < current_date
            and m.status not in ('CLOSED', 'CANCELLED')
        union all
        select 'MANDATE_OVERDUE', m.id, null, a.subject_item_id, null, a.subject_document_id, null, a.id,
            array[coalesce(a.due_on, m.ends_on)::text, coalesce(a.summary ->> 'en', replace(lower(a.action), '_', ' '))]
        from plenary.mandate a
        left join plenary.agenda_item_identity x on x.id = a.subject_item_id
        left join plenary.document d on d.id = a.subject_document_id
        join plenary.meeting m on m.id = coalesce(a.subject_meeting_id, x.meeting_id, d.meeting_id)
            or (m.body_id = a.due_body_id and m.ordinal = a.due_ordinal)
        where a.status = 'OPEN' and (a.due_on < current_date
            or (m.body_id = a.due_body_id and m.ordinal = a.due_ordinal and m.ends_on < current_date))
        union all
        select 'ITEM_IN_NO_SITTING', i.meeting_id, i.agenda_id, i.id, null, null, null, i.id,
            array[i.label, coalesce(i.title ->> 'en', (select min(t.value) from jsonb_each_text(i.title) t))]
        from item i
        left join plenary.agenda_item p on p.agenda_id = i.agenda_id and p.id = i.parent_id
        where i.kind <> 'HEADING'
            and exists (select from plenary.sitting s where s.meeting_id = i.meeting_id)
            and not exists (select from taken t where t.agenda_id = i.agenda_id and (i.path @> t.path or t.path @> i.path))
            and (p.id is null or p.kind = 'HEADING'
                or exists (select from taken t where t.agenda_id = i.agenda_id and t.path @> p.path and t.path <> p.path))
        union all
        select 'ITEM_NOT_ANNOTATED', i.meeting_id, i.agenda_id, i.id, null, null, null, i.id,
            array[i.label, coalesce(i.title ->> 'en', (select min(t.value) from jsonb_each_text(i.title) t))]
        from item i
        where i.annotated and i.kind <> 'HEADING'
            and not exists (select from plenary.agenda_item c where c.agenda_id = i.agenda_id and c.parent_id = i.id)
            -- Sub-items are often annotated together, above them or at one of them.
            and not exists (select from plenary.annotation_paragraph p
                join plenary.agenda_item o on o.agenda_id = p.agenda_id and o.id = p.item_id
                where p.agenda_id = i.agenda_id and (o.id = any (i.path) or o.parent_id = i.parent_id))
        union all
        select 'DOCUMENTATION_MISSING', i.meeting_id, i.agenda_id, i.id, null, null, null, i.id, array[i.label]
        from item i
        where exists (select from plenary.annotation_paragraph p where p.agenda_id = i.agenda_id and p.item_id = i.id
                and p.text ->> 'en' ~* '\m(has|have) before (it|them)\M')
            and not exists (select from plenary.documentation_entry e where e.agenda_id = i.agenda_id and e.item_id = i.id)
        union all
        select 'DOCUMENTATION_CONTRADICTED', i.meeting_id, i.agenda_id, i.id, null, null, null, i.id,
            array[i.label, string_agg(e.name, ', ' order by e.position)]
        from item i join entry e on e.agenda_id = i.agenda_id and e.item_id = i.id
        where i.further_documentation = 'NONE_FORESEEN' and e.status <> 'WITHDRAWN'
        group by i.meeting_id, i.agenda_id, i.id, i.label
        union all
        select 'TITLE_VARIANT', e.meeting_id, e.agenda_id, e.item_id, null, e.document_id, e.id, e.id,
            array[coalesce(e.symbol, e.name), e.item_label, v.title]
        from entry e
        cross join lateral (select min(t.value) as title from jsonb_each_text(e.document_title) t
            where e.title ->> t.key <> t.value) v
        where v.title is not null
        union all
        select 'SYMBOL_OF_ANOTHER_MEETING', m.id, null, null, null, d.id, null, d.id,
            array[d.symbol, concat_ws(', ', b.symbol, extract(year from m.starts_on)::text)]
        from plenary.meeting m
        join plenary.body b on b.id = m.body_id
        join plenary.document d on d.meeting_id = m.id
        where (d.symbol_segments ->> 'year')::integer <> extract(year from m.starts_on)
            or plenary.symbol_key(concat_ws('/', d.symbol_segments ->> 'organ', d.symbol_segments ->> 'subsidiary')) <> plenary.symbol_key(b.symbol)
        union all
        select 'CITED_ACT_MISSING', c.meeting_id, c.agenda_id, c.item_id, null, null, null, c.id, array[u.label, c.label]
        from cited c join plenary.unresolved_reference u on u.id = c.target_reference_id
        where num_nonnulls(c.target_resolution_id, c.target_document_id) = 0
        union all
        select 'CITES_LATER_ACT', c.meeting_id, c.agenda_id, c.item_id, null, null, null, c.id,
            array[initcap(c.kind) || ' ' || c.number, c.label, c.adopted_on::text]
        from cited c
        join plenary.meeting m on m.id = c.meeting_id
        left join plenary.resolution s on s.id = c.source_resolution_id
        where c.adopted_on > case when c.source_resolution_id is null then m.starts_on else s.adopted_on end
        union all
        select 'CITED_ACT_SUPERSEDED', c.meeting_id, c.agenda_id, c.item_id, null, null, null, c.id,
            array[initcap(c.kind) || ' ' || c.number, c.label, min(n.number)]
        from cited c
        join plenary.citation x on x.target_resolution_id = c.target_resolution_id and x.type = 'SUPERSEDES'
        join plenary.resolution n on n.id = x.source_resolution_id
        where c.source_resolution_id is null
        group by c.meeting_id, c.agenda_id, c.item_id, c.id, c.kind, c.number, c.label
        union all
        select 'NUMBER_OUT_OF_SEQUENCE', o.meeting_id, o.agenda_id, o.id, null, null, null, o.id,
            array[coalesce(nullif(o.label, ''), '–'), coalesce(o.title ->> 'en', (select min(t.value) from jsonb_each_text(o.title) t)), o.wanted]
        from (
            select p.*, case p.depth when 1 then p.place::text
                when 2 then '(' || repeat(chr(97 + (p.place - 1)::integer % 26), (p.place - 1)::integer / 26 + 1) || ')'
                when 3 then '(' || to_char(p.place, 'FMrn') || ')'
                else '(' || p.place || ')' end as wanted
            from (
                select i.*, cardinality(i.path) as depth,
                    row_number() over (partition by i.meeting_id, i.agenda_id, i.parent_id order by i.position) as place
                from item i where i.kind <> 'HEADING') p) o
        where case when o.depth = 1 then o.number else o.marker end is distinct from o.wanted
        union all
        select 'LANGUAGE_MISSING', e.meeting_id, e.agenda_id, e.item_id, null, e.document_id, e.id, e.id,
            array[coalesce(e.symbol, e.name), string_agg(l.code, ', ' order by l.code)]
        from entry e
        cross join unnest(array['ar', 'zh', 'en', 'fr', 'ru', 'es']) l(code)
        where e.status = 'ISSUED'
            and exists (select from plenary.document_version v where v.document_id = e.document_id)
            and not exists (select from plenary.document_version v where v.document_id = e.document_id and v.language = l.code)
        group by e.meeting_id, e.agenda_id, e.item_id, e.document_id, e.id, e.symbol, e.name
        union all
        select 'TITLE_UNTRANSLATED', i.meeting_id, i.agenda_id, (array_agg(i.id order by i.position) filter (where not i.whole))[1],
            null, null, null, i.agenda_id, array[count(*) filter (where not i.whole)::text, count(*)::text]
        from (select j.*, jsonb_exists_all(j.title::jsonb, array['ar', 'zh', 'en', 'fr', 'ru', 'es']) as whole from item j) i
        group by i.meeting_id, i.agenda_id having bool_or(not i.whole)
        union all
        select 'NON_PAPER_WITH_SYMBOL', e.meeting_id, e.agenda_id, e.item_id, null, e.document_id, e.id, e.id, array[e.symbol]
        from entry e
        where e.nature = 'NON_PAPER' and e.symbol_segments ->> 'series' = 'CRP')
    select md5(f.code || f.thing_id)::uuid as id, f.meeting_id, f.agenda_id, k.code as kind, k.position, k.severity,
        format(k.pattern, variadic f.details) as message, f.details, f.item_id, f.sitting_id, f.document_id, f.entry_id, k.mend
    from finding f join kind k on k.code = f.code;
comment on view plenary.meeting_check is 'What a careful editor would find to put right in a meeting, its documents and the edition that is worked on, e.g. an item in no sitting.';
comment on column plenary.meeting_check.id is 'Identity of the finding, the same as long as it holds.';
comment on column plenary.meeting_check.meeting_id is 'The meeting.';
comment on column plenary.meeting_check.agenda_id is 'The edition that is worked on; null for what is of the meeting itself.';
comment on column plenary.meeting_check.kind is 'What was checked, e.g. ITEM_IN_NO_SITTING.';
comment on column plenary.meeting_check.position is 'Its place in the order of urgency, from 1.';
comment on column plenary.meeting_check.severity is 'ERROR, WARNING or INFORMATION.';
comment on column plenary.meeting_check.message is 'The finding in words, e.g. Item 2, Criminal justice responses, is in no sitting.';
comment on column plenary.meeting_check.details is 'What the words are made of, in that order, e.g. {2,"Criminal justice responses"}.';
comment on column plenary.meeting_check.item_id is 'The item to look at; null for what is about none.';
comment on column plenary.meeting_check.sitting_id is 'The sitting to look at; null for what is about none.';
comment on column plenary.meeting_check.document_id is 'The document to look at; null for what is about none.';
comment on column plenary.meeting_check.entry_id is 'The entry of the documentation; null for what is about none.';
comment on column plenary.meeting_check.mend is 'What can be done about it at once: TAKE_TITLE_OF_DOCUMENT or SAY_NO_OTHER_EXPECTED; null where a person has to look.';
