-- A conference that has what an agenda alone does not: paragraphs, versions, mandates, citations of the register, two stages.
do $$
declare
    cop uuid; secretariat uuid; hidden_body uuid; untoc uuid; article uuid; third uuid; fourth uuid;
    act uuid; later uuid; draft uuid; preamble uuid; operative uuid; sub uuid; hidden_paragraph uuid;
    paper uuid; revised uuid; corrected uuid; draft_paper uuid; en uuid; fr uuid;
    provisional uuid; adopted uuid; item1 uuid; item2 uuid; item3 uuid; morning uuid; afternoon uuid; next_day uuid;
    reference uuid; annotation uuid; step text; thing text;
begin
    perform set_config('plenary.actor', 'test', true);
    insert into plenary.body (kind, symbol, name) values ('CONFERENCE', 'REG/COP', '{"en": "Conference of the register"}') returning id into cop;
    insert into plenary.body (parent_id, kind, name) values (cop, 'SECRETARIAT', '{"en": "Secretariat of the register"}') returning id into secretariat;
    insert into plenary.instrument (name) values ('{"en": "Convention of the register"}') returning id into untoc;
    insert into plenary.instrument_article (instrument_id, position, number, title) values (untoc, 1, '32', '{"en": "Conference of the Parties"}') returning id into article;
    insert into plenary.meeting (body_id, ordinal, designation, title, starts_on, ends_on, time_zone, status, found_in)
        values (cop, 3, 'SESSION', '{"en": "Third session"}', '2020-03-02', '2020-03-03', 'Europe/Vienna', 'CLOSED', 'REG/COP/2020/9') returning id into third;
    insert into plenary.resolution (body_id, number, meeting_ordinal, serial, meeting_id, found_in) values (cop, '2/1', 2, 1, null, 'REG/COP/2018/9') returning id into act;
    insert into plenary.resolution (body_id, number, meeting_ordinal, serial, meeting_id) values (cop, '3/1', 3, 1, third) returning id into later;
    insert into plenary.resolution_paragraph (resolution_id, position, kind, verb, text) values (later, 1, 'PREAMBULAR', 'Recalling', '{"en": "Recalling its resolution 2/1 and article 32"}') returning id into preamble;
    insert into plenary.resolution_paragraph (resolution_id, position, kind, number, verb, text, addressee_id, due_body_id, due_ordinal)
        values (later, 2, 'OPERATIVE', '1', 'Requests', '{"en": "Requests the Secretariat:"}', secretariat, cop, 4) returning id into operative;
    insert into plenary.resolution_paragraph (resolution_id, parent_id, position, kind, number, text, due_on) values (later, operative, 1, 'OPERATIVE', '(a)', '{"en": "To report"}', '2020-12-31') returning id into sub;
    insert into plenary.citation (type, verb, assertion, source_resolution_id, source_resolution_paragraph_id, target_resolution_id, evidence_resolution_paragraph_id, language, quote, quote_start, quote_end)
        values ('RECALLS', 'Recalling', 'STATED', later, preamble, act, preamble, 'en', 'resolution 2/1', 14, 28);
    insert into plenary.citation (type, verb, assertion, source_resolution_id, source_resolution_paragraph_id, target_article_id, evidence_resolution_paragraph_id, language, quote, quote_start, quote_end)
        values ('RECALLS', 'Recalling', 'STATED', later, preamble, article, preamble, 'en', 'article 32', 33, 43);
    insert into plenary.citation (type, assertion, source_resolution_id, target_resolution_id, found_in) values ('AMENDS', 'EDITORIAL', later, act, 'REG/COP/2020/9');

    insert into plenary.document (symbol, body_id, nature, title) values ('REG/COP/2020/2', cop, 'REPORT', '{"en": "Report"}') returning id into paper;
    insert into plenary.document (symbol, body_id, nature, title) values ('REG/COP/2020/2/Rev.1', cop, 'REPORT', '{"en": "Report, revised"}') returning id into revised;
    insert into plenary.document (symbol, body_id, nature, title) values ('REG/COP/2020/2/Rev.1/Corr.1', cop, 'REPORT', '{"en": "Corrigendum"}') returning id into corrected;
    insert into plenary.document_version (document_id, language, issued_on) values (paper, 'en', '2020-01-15') returning id into en;
    insert into plenary.document_version (document_id, language) values (paper, 'fr') returning id into fr;
    insert into plenary.document_file (version_id, document_id, name, media_type, url, size_in_bytes) values
        (en, paper, 'report.pdf', 'application/pdf', 'https://documents.example.org/report.pdf', 1200);

    insert into plenary.recommendation (meeting_id, position, text, future_ordinal) values
        (third, 1, '{"en": "To be taken up again"}', 3), (third, 2, '{"en": "To be taken up next"}', 4);
    insert into plenary.sitting (meeting_id, date, starts_at, ends_at) values (third, '2020-03-02', '10:00', '13:00') returning id into morning;
    insert into plenary.sitting (meeting_id, date, starts_at, ends_at) values (third, '2020-03-02', '15:00', '18:00') returning id into afternoon;
    insert into plenary.sitting (meeting_id, date, starts_at, ends_at) values (third, '2020-03-03', '10:00', '13:00') returning id into next_day;
    insert into plenary.agenda_item_identity (meeting_id) values (third) returning id into item1;
    insert into plenary.agenda_item_identity (meeting_id) values (third) returning id into item2;
    insert into plenary.agenda_item_identity (meeting_id) values (third) returning id into item3;
    insert into plenary.agenda (meeting_id, stage) values (third, 'PROVISIONAL') returning id into provisional;
    insert into plenary.agenda (meeting_id, stage) values (third, 'ADOPTED') returning id into adopted;
    insert into plenary.agenda_item (agenda_id, id, parent_id, position, number, marker, title) values
        (provisional, item1, null, 1, '1', null, '{"en": "Opening"}'), (provisional, item2, null, 2, '2', null, '{"en": "Report"}'),
        (adopted, item1, null, 1, '1', null, '{"en": "Opening of the session"}'), (adopted, item3, item1, 1, null, '(a)', '{"en": "Election"}'),
        (adopted, item2, null, 2, '2', null, '{"en": "Report"}');
    insert into plenary.annotation_paragraph (agenda_id, item_id, position, text) values (adopted, item2, 1, '{"en": "See resolution 3/9."}') returning id into annotation;
    insert into plenary.unresolved_reference (label, body_id, act_kind, act_number) values ('resolution 3/9 of the register', cop, 'RESOLUTION', '3/9') returning id into reference;
    insert into plenary.citation (agenda_id, type, assertion, source_paragraph_id, target_reference_id, evidence_paragraph_id, language, quote, quote_start, quote_end)
        values (adopted, 'CITES', 'STATED', annotation, reference, annotation, 'en', 'resolution 3/9', 4, 18);
    insert into plenary.slot (agenda_id, meeting_id, sitting_id, position, item_id, minutes) values
        (provisional, third, morning, 1, item1, null),
        (adopted, third, morning, 1, item1, 30), (adopted, third, morning, 2, item3, 60), (adopted, third, morning, 3, item2, null),
        (adopted, third, afternoon, 1, item2, null), (adopted, third, next_day, 1, item2, 60);

    insert into plenary.mandate (action, authority_resolution_id, authority_paragraph_id, subject_document_id, addressee_id, due_body_id, due_ordinal)
        values ('REPORT_BACK', later, operative, paper, secretariat, cop, 4);
    insert into plenary.mandate (action, authority_resolution_id, subject_item_id, fulfilled_by_item_id, due_body_id, due_ordinal)
        values ('INCLUDE_ITEM', act, item2, item2, cop, 3);
    insert into plenary.mandate (action, authority_resolution_id, subject_body_id, summary, due_on) values ('ESTABLISH_BODY', act, secretariat, '{"en": "A secretariat"}', '2019-12-31');

    foreach step in array array['IN_REVIEW', 'CLEARED', 'PUBLISHED'] loop
        foreach thing in array array['instrument', 'body', 'meeting', 'resolution', 'document', 'agenda', 'mandate'] loop
            execute format('update plenary.%I set publication = %L where created_at = now()', thing, step);
        end loop;
    end loop;

    -- What nobody but editors may see, each reached from something that everybody sees.
    insert into plenary.resolution (body_id, number, meeting_ordinal, serial) values (cop, '3/9', 3, 9) returning id into draft;
    insert into plenary.resolution_paragraph (resolution_id, position, kind, number, text, addressee_id) values (draft, 1, 'OPERATIVE', '1', '{"en": "Still a draft"}', secretariat) returning id into hidden_paragraph;
    insert into plenary.citation (type, assertion, source_resolution_id, target_resolution_id, found_in) values ('SUPERSEDES', 'EDITORIAL', draft, act, 'A draft');
    insert into plenary.document (symbol, body_id, nature, title) values ('REG/COP/2020/2/Rev.2', cop, 'REPORT', '{"en": "Report, to come"}') returning id into draft_paper;
    insert into plenary.mandate (action, authority_resolution_id, subject_meeting_id) values ('HOLD_MEETING', act, third);
    insert into plenary.mandate (action, authority_resolution_id, subject_document_id, addressee_id) values ('PREPARE_DOCUMENT', later, draft_paper, secretariat);
    insert into plenary.sitting (meeting_id, date, starts_at, ends_at) values (third, '2020-03-04', '10:00', '13:00') returning id into next_day;
    insert into plenary.agenda (meeting_id, stage) values (third, 'REVISED') returning id into adopted;
    insert into plenary.agenda_item (agenda_id, id, position, number, title) values (adopted, item1, 1, '1', '{"en": "Opening"}');
    insert into plenary.slot (agenda_id, meeting_id, sitting_id, position, item_id) values (adopted, third, next_day, 1, item1);
    insert into plenary.meeting (body_id, ordinal, designation, title, starts_on, ends_on) values (cop, 4, 'SESSION', '{"en": "Fourth session"}', '2021-03-02', '2021-03-03') returning id into fourth;
end $$;
