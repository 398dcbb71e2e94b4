-- A meeting like that of July 2018, of a conference of its own, with a fourth meeting that has things to hide.
do $$
declare
    untoc uuid; protocol uuid; cop uuid; wg7 uuid; wg8 uuid; bureau uuid; draft_body uuid;
    fifth uuid; fourth uuid; second uuid; sixth uuid; cop8 uuid;
    res71 uuid; res82 uuid; res55 uuid; res_draft uuid; january uuid; march uuid; topic uuid; reference uuid;
    background uuid; nonpaper uuid; questionnaire uuid; wg8_report uuid; agenda_paper uuid; restricted uuid;
    this_agenda uuid; fourth_agenda uuid;
    item1 uuid; item1a uuid; item1b uuid; item2 uuid; item3 uuid; item4 uuid; item5 uuid; old_item uuid;
    s1 uuid; s2 uuid; s3 uuid; s4 uuid; p uuid; e uuid;
    step text; thing text;
begin
    perform set_config('plenary.actor', 'test', true);
    insert into plenary.instrument (name) values ('{"en": "Convention of the fixture"}') returning id into untoc;
    insert into plenary.instrument (parent_id, name, short_name) values (untoc,
        '{"en": "Protocol of the fixture"}', '{"en": "Smuggling of Migrants Protocol"}') returning id into protocol;
    insert into plenary.body (kind, symbol, name) values ('CONFERENCE', 'FIX/COP',
        '{"en": "Conference of the fixture"}') returning id into cop;
    insert into plenary.body (parent_id, kind, symbol, name, short_name) values (cop, 'WORKING_GROUP', 'FIX/COP/WG.7',
        '{"en": "Working Group on the Smuggling of Migrants", "fr": "Groupe de travail sur le trafic illicite de migrants"}',
        '{"en": "Working Group"}') returning id into wg7;
    insert into plenary.body (parent_id, kind, symbol, name) values (cop, 'OPEN_ENDED_MEETING', 'FIX/COP/WG.8',
        '{"en": "Open-ended intergovernmental meeting on a review mechanism"}') returning id into wg8;
    insert into plenary.body (parent_id, kind, name) values (cop, 'EXTENDED_BUREAU', '{"en": "Extended Bureau of the Conference of the Parties"}') returning id into bureau;
    insert into plenary.body_instrument (body_id, instrument_id) values (cop, untoc), (wg7, protocol), (wg7, untoc);
    insert into plenary.meeting (body_id, ordinal, title, starts_on, ends_on, venue, status, entitled_sittings, interpretation_languages)
        values (wg7, 5, '{"en": "Fifth meeting of the Working Group on the Smuggling of Migrants"}', '2018-07-04', '2018-07-05', 'Vienna', 'CLOSED',
            4, array['ar', 'zh', 'en', 'fr', 'ru', 'es']) returning id into fifth;
    insert into plenary.meeting (body_id, ordinal, title, starts_on, ends_on, status) values (wg7, 4, '{"en": "Fourth meeting of the Working Group"}', '2017-09-11', '2017-09-13', 'CLOSED') returning id into fourth;
    insert into plenary.meeting (body_id, ordinal, title, starts_on, ends_on, venue, status) values (wg7, 2, '{"en": "Second meeting of the Working Group"}', '2013-11-11', '2013-11-13', 'Vienna', 'CLOSED') returning id into second;
    insert into plenary.meeting (body_id, ordinal, designation, title) values (cop, 8, 'SESSION', '{"en": "Eighth session of the Conference"}') returning id into cop8;
    insert into plenary.resolution (body_id, number, meeting_ordinal, serial, title) values (cop, '7/1', 7, 1, '{"en": "Strengthening the implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto"}') returning id into res71;
    insert into plenary.resolution (body_id, number, meeting_ordinal, serial, meeting_id, title) values (cop, '8/2', 8, 2, cop8, '{"en": "Mechanism for the review of the implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto"}') returning id into res82;
    insert into plenary.resolution (body_id, number, meeting_ordinal, serial, title) values (cop, '5/5', 5, 5, '{"en": "Review of the implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto"}') returning id into res55;
    insert into plenary.resolution (body_id, kind, number, meeting_ordinal, serial) values (cop, 'RESOLUTION', '8/1', 8, 1), (cop, 'DECISION', '8/1', 8, 1);
    insert into plenary.bureau_decision (body_id, decided_on, procedure, subject) values (bureau, '2018-01-22', 'MEETING', '{"en": "Date and place of the fifth meeting"}') returning id into january;
    insert into plenary.bureau_decision (body_id, decided_on, procedure, subject) values (bureau, '2018-03-23', 'SILENCE', '{"en": "Substantive topic of the fifth meeting"}') returning id into march;
    insert into plenary.recommendation (meeting_id, position, text) values (second, 1, '{"en": "Criminal justice responses as a topic of a future meeting"}') returning id into topic;
    insert into plenary.document (symbol, body_id, meeting_id, nature, title) values ('FIX/COP/WG.7/2018/2', wg7, fifth, 'BACKGROUND_PAPER', '{"en": "Background paper prepared by the Secretariat on criminal justice responses"}') returning id into background;
    insert into plenary.document (symbol, body_id, meeting_id, nature, title) values ('FIX/COP/WG.7/2018/CRP.1', wg7, fifth, 'NON_PAPER', '{"en": "Non-paper containing a draft questionnaire"}') returning id into nonpaper;
    insert into plenary.document (symbol, body_id, meeting_id, nature) values ('FIX/COP/WG.7/2017/2', wg7, fourth, 'NOTE') returning id into questionnaire;
    insert into plenary.document (symbol, body_id, nature) values ('FIX/COP/WG.8/2016/2', wg8, 'REPORT') returning id into wg8_report;
    insert into plenary.document (body_id, meeting_id, nature, title, issued_on, original_language) values (wg7, fifth, 'AGENDA', '{"en": "Annotated provisional agenda"}', '2018-04-09', 'en') returning id into agenda_paper;

    insert into plenary.agenda (meeting_id, stage, annotated, document_id) values (fifth, 'PROVISIONAL', true, agenda_paper) returning id into this_agenda;
    insert into plenary.agenda_item_identity (meeting_id) values (fifth) returning id into item1;
    insert into plenary.agenda_item_identity (meeting_id) values (fifth) returning id into item1a;
    insert into plenary.agenda_item_identity (meeting_id) values (fifth) returning id into item1b;
    insert into plenary.agenda_item_identity (meeting_id) values (fifth) returning id into item2;
    insert into plenary.agenda_item_identity (meeting_id) values (fourth) returning id into old_item;
    insert into plenary.agenda_item_identity (meeting_id, continues_id) values (fifth, old_item) returning id into item3;
    insert into plenary.agenda_item_identity (meeting_id) values (fifth) returning id into item4;
    insert into plenary.agenda_item_identity (meeting_id) values (fifth) returning id into item5;
    insert into plenary.agenda_item (agenda_id, id, parent_id, position, number, marker, title, kind, further_documentation) values
        (this_agenda, item1, null, 1, '1', null, '{"en": "Organizational matters", "ru": "Организационные и прочие вопросы"}', 'PROCEDURAL', 'UNSTATED'),
        (this_agenda, item1a, item1, 1, null, '(a)', '{"en": "Opening of the meeting"}', 'PROCEDURAL', 'UNSTATED'),
        (this_agenda, item1b, item1, 2, null, '(b)', '{"en": "Adoption of the agenda and organization of work"}', 'PROCEDURAL', 'UNSTATED'),
        (this_agenda, item2, null, 2, '2', null, '{"en": "Criminal justice responses, including international cooperation, in investigations and prosecutions of perpetrators of migrant smuggling operations"}', 'SUBSTANTIVE', 'UNSTATED'),
        (this_agenda, item3, null, 3, '3', null, '{"en": "Preparation of the questionnaire to review the implementation of the Smuggling of Migrants Protocol"}', 'SUBSTANTIVE', 'NO_OTHER_EXPECTED'),
        (this_agenda, item4, null, 4, '4', null, '{"en": "Other matters", "fr": "Questions diverses", "ar": "مسائل أخرى", "zh": "其他事项"}', 'OTHER_MATTERS', 'NONE_FORESEEN'),
        (this_agenda, item5, null, 5, '5', null, '{"en": "Adoption of the report"}', 'ADOPTION_OF_REPORT', 'UNSTATED');
    insert into plenary.annotation_paragraph (agenda_id, item_id, position, section, text) values
        (this_agenda, item1a, 1, 'ORGANIZATION', '{"en": "The Chair opens the meeting in the morning of Wednesday, 4 July 2018."}'),
        (this_agenda, item1b, 1, 'BACKGROUND', '{"en": "Resolution 7/1 made the group a constant element of the Conference."}'),
        (this_agenda, item1b, 2, 'BACKGROUND', '{"en": "The extended Bureau set the dates on 22 January 2018 and, by silence, the topic on 23 March 2018."}'),
        (this_agenda, item1b, 3, 'ORGANIZATION', '{"en": "The timetable follows resolution 7/1: four sittings in two days, in six languages."}'),
        (this_agenda, item2, 1, 'BACKGROUND', '{"en": "The topic was recommended by the second meeting."}'),
        (this_agenda, item2, 2, 'SCOPE', '{"en": "The group may look at how networks are investigated."}'),
        (this_agenda, item2, 3, 'DOCUMENTATION', '{"en": "A background paper is before the group."}'),
        (this_agenda, item3, 1, 'BACKGROUND', '{"en": "Resolution 8/2 went on with the review mechanism, based on the report FIX/COP/WG.8/2016/2. The same resolution, guided by resolution 5/5, asked for rules."}'),
        (this_agenda, item3, 2, 'BACKGROUND', '{"en": "By resolution 8/2 each group writes a short questionnaire."}'),
        (this_agenda, item3, 3, 'DOCUMENTATION', '{"en": "The fourth meeting took up a draft under resolution 8/2 (see FIX/COP/WG.7/2017/2). An amended one, again under resolution 8/2, is before this meeting."}'),
        (this_agenda, item4, 1, 'DOCUMENTATION', '{"en": "Nothing has been raised, and no papers are foreseen."}'),
        (this_agenda, item5, 1, 'SCOPE', '{"en": "The group adopts its report."}');
    insert into plenary.documentation_entry (agenda_id, item_id, position, document_id, title, role, status, due_on) values
        (this_agenda, item2, 1, background, null, 'BEFORE_THE_BODY', 'ISSUED', null),
        (this_agenda, item3, 1, nonpaper, '{"en": "Non-paper with a draft questionnaire, under resolution 8/2"}', 'BEFORE_THE_BODY', 'ISSUED', null),
        (this_agenda, item5, 1, null, '{"en": "Draft report"}', 'FOR_ADOPTION', 'EXPECTED', '2018-07-05');
    insert into plenary.citation (agenda_id, type, verb, assertion, source_paragraph_id, source_resolution_id, source_document_id,
            target_resolution_id, target_document_id, target_meeting_id, target_bureau_decision_id, target_recommendation_id, target_reference_id,
            evidence_paragraph_id, evidence_entry_id, language, quote, quote_start, quote_end, confidence)
        select this_agenda, c.type, c.verb, c.assertion,
            case when c.source is null and c.position > 0 then a.id end,
            c.source, case when c.position = 0 then e.document_id end,
            c.resolution, c.document, c.meeting, c.decision, c.recommendation, c.reference,
            case when c.position > 0 then a.id end, case when c.position = 0 then e.id end,
            'en', c.quote, position(c.quote in x.text) - 1, position(c.quote in x.text) - 1 + char_length(c.quote), c.confidence
        from (values
            (item1b, 1, 'REPORTS_ON', 'made', 'STATED', null::uuid, res71, null::uuid, null::uuid, null::uuid, null::uuid, null::uuid, 'Resolution 7/1', null::numeric),
            (item1b, 2, 'REPORTS_ON', 'set', 'STATED', null, null, null, null, january, null, null, 'set the dates on 22 January 2018', null),
            (item1b, 2, 'REPORTS_ON', 'by silence', 'STATED', null, null, null, null, march, null, null, 'the topic on 23 March 2018', null),
            (item1b, 3, 'IN_ACCORDANCE_WITH', 'follows', 'STATED', null, res71, null, null, null, null, null, 'follows resolution 7/1', null),
            (item2, 1, 'REPORTS_ON', 'recommended', 'STATED', null, null, null, null, null, topic, null, 'recommended by the second meeting', null),
            (item2, 3, 'CITES', null, 'EXTRACTED', null, null, background, null, null, null, null, 'background paper', 0.8),
            (item3, 1, 'REPORTS_ON', 'went on', 'STATED', null, res82, null, null, null, null, null, 'Resolution 8/2', null),
            (item3, 1, 'BASED_ON', 'based on', 'REPORTED', res82, null, wg8_report, null, null, null, null, 'based on the report FIX/COP/WG.8/2016/2', null),
            (item3, 1, 'REPORTS_ON', 'asked', 'STATED', null, res82, null, null, null, null, null, 'The same resolution', null),
            (item3, 1, 'GUIDED_BY', 'guided by', 'REPORTED', res82, res55, null, null, null, null, null, 'guided by resolution 5/5', null),
            (item3, 2, 'REPORTS_ON', 'By', 'STATED', null, res82, null, null, null, null, null, 'By resolution 8/2', null),
            (item3, 3, 'REPORTS_ON', 'took up', 'STATED', null, null, null, fourth, null, null, null, 'The fourth meeting', null),
            (item3, 3, 'IN_ACCORDANCE_WITH', 'under', 'STATED', null, res82, null, null, null, null, null, 'a draft under resolution 8/2', null),
            (item3, 3, 'CITES', 'see', 'STATED', null, null, questionnaire, null, null, null, null, 'see FIX/COP/WG.7/2017/2', null),
            (item3, 3, 'IN_ACCORDANCE_WITH', 'under', 'STATED', null, res82, null, null, null, null, null, 'again under resolution 8/2', null),
            (item3, 0, 'IN_ACCORDANCE_WITH', 'under', 'STATED', null, res82, null, null, null, null, null, 'under resolution 8/2', null)
        ) c(item, position, type, verb, assertion, source, resolution, document, meeting, decision, recommendation, reference, quote, confidence)
        left join plenary.annotation_paragraph a on a.agenda_id = this_agenda and a.item_id = c.item and a.position = c.position
        left join plenary.documentation_entry e on c.position = 0 and e.agenda_id = this_agenda and e.item_id = c.item
        cross join lateral (select coalesce(a.text ->> 'en', e.title ->> 'en')) x(text);
    insert into plenary.sitting (meeting_id, date, starts_at, ends_at) values (fifth, '2018-07-04', '10:00', '13:00') returning id into s1;
    insert into plenary.sitting (meeting_id, date, starts_at, ends_at) values (fifth, '2018-07-04', '15:00', '18:00') returning id into s2;
    insert into plenary.sitting (meeting_id, date, starts_at, ends_at) values (fifth, '2018-07-05', '10:00', '13:00') returning id into s3;
    insert into plenary.sitting (meeting_id, date, starts_at, ends_at) values (fifth, '2018-07-05', '15:00', '18:00') returning id into s4;
    insert into plenary.slot (agenda_id, meeting_id, sitting_id, position, item_id) values
        (this_agenda, fifth, s1, 1, item1a), (this_agenda, fifth, s1, 2, item1b), (this_agenda, fifth, s1, 3, item2),
        (this_agenda, fifth, s2, 1, item2), (this_agenda, fifth, s2, 2, item3), (this_agenda, fifth, s3, 1, item3),
        (this_agenda, fifth, s4, 1, item4), (this_agenda, fifth, s4, 2, item5);

    -- What nobody but its readers may see: a restricted paper, a draft resolution, and citations of both.
    insert into plenary.document (symbol, body_id, meeting_id, nature, title, distribution) values ('FIX/COP/WG.7/2017/CRP.9', wg7, fourth, 'NOTE', '{"en": "For participants only"}', 'RESTRICTED') returning id into restricted;
    insert into plenary.agenda (meeting_id, stage) values (fourth, 'PROVISIONAL') returning id into fourth_agenda;
    insert into plenary.agenda_item (agenda_id, id, position, number, title) values (fourth_agenda, old_item, 1, '1', '{"en": "Questionnaire"}');
    insert into plenary.annotation_paragraph (agenda_id, item_id, position, text) values (fourth_agenda, old_item, 1,
        '{"en": "See resolution 9/9, CRP.9 and decision 1999/99."}') returning id into p;

    foreach step in array array['IN_REVIEW', 'CLEARED', 'PUBLISHED'] loop
        foreach thing in array array['instrument', 'body', 'meeting', 'resolution', 'bureau_decision', 'document'] loop
            execute format('update plenary.%I set publication = %L where created_at = now()', thing, step);
        end loop;
        update plenary.agenda set publication = step where id = this_agenda;
    end loop;
    insert into plenary.resolution (body_id, number, meeting_ordinal, serial, title) values (cop, '9/9', 9, 9, '{"en": "Still a draft"}') returning id into res_draft;
    insert into plenary.unresolved_reference (label) values ('Council decision 1999/99 of the fixture') returning id into reference;
    insert into plenary.citation (agenda_id, type, assertion, source_paragraph_id, target_resolution_id, target_document_id, target_reference_id, evidence_paragraph_id, language, quote, quote_start, quote_end) values
        (fourth_agenda, 'CITES', 'STATED', p, res_draft, null, null, p, 'en', 'resolution 9/9', 4, 18),
        (fourth_agenda, 'CITES', 'STATED', p, null, restricted, null, p, 'en', 'CRP.9', 20, 25),
        (fourth_agenda, 'CITES', 'STATED', p, null, null, reference, p, 'en', 'decision 1999/99', 30, 46);
    foreach step in array array['IN_REVIEW', 'CLEARED', 'PUBLISHED'] loop
        update plenary.agenda set publication = step where id = fourth_agenda;
    end loop;
    insert into plenary.body (parent_id, kind, symbol, name) values (cop, 'WORKING_GROUP', 'FIX/COP/WG.99', '{"en": "A working group in preparation"}') returning id into draft_body;
    insert into plenary.meeting (body_id, ordinal, title, starts_on, ends_on) values (wg7, 6, '{"en": "Sixth meeting"}', '2019-09-11', '2019-09-13') returning id into sixth;
    insert into plenary.agenda (meeting_id, stage) values (sixth, 'PROVISIONAL') returning id into fourth_agenda;
    insert into plenary.agenda_item_identity (meeting_id) values (sixth) returning id into item1;
    insert into plenary.agenda_item (agenda_id, id, position, number, title) values (fourth_agenda, item1, 1, '1', '{"en": "Draft item"}');
end $$;
