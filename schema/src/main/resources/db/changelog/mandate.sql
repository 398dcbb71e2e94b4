--liquibase formatted sql

--changeset plenary:mandate splitStatements:false
create table plenary.mandate (
    id uuid primary key default uuidv7(),
    action text not null,
    summary plenary.localized_text,
    authority_resolution_id uuid references plenary.resolution,
    authority_paragraph_id uuid,
    authority_bureau_decision_id uuid references plenary.bureau_decision,
    authority_recommendation_id uuid references plenary.recommendation,
    subject_item_id uuid references plenary.agenda_item_identity,
    subject_document_id uuid references plenary.document,
    subject_meeting_id uuid references plenary.meeting,
    subject_body_id uuid references plenary.body,
    addressee_id uuid references plenary.body,
    due_on date,
    due_body_id uuid references plenary.body,
    due_ordinal integer,
    fulfilled_on date,
    fulfilled_by_document_id uuid references plenary.document,
    fulfilled_by_meeting_id uuid references plenary.meeting,
    fulfilled_by_resolution_id uuid references plenary.resolution,
    fulfilled_by_item_id uuid references plenary.agenda_item_identity,
    fulfilled_by_body_id uuid references plenary.body,
    status text generated always as (case when fulfilled_on is not null or num_nonnulls(fulfilled_by_document_id,
        fulfilled_by_meeting_id, fulfilled_by_resolution_id, fulfilled_by_item_id, fulfilled_by_body_id) > 0
        then 'FULFILLED' else 'OPEN' end) stored,
    constraint mandate_action_is_known check (action in ('ESTABLISH_BODY', 'HOLD_MEETING', 'INCLUDE_ITEM',
        'PREPARE_DOCUMENT', 'REPORT_BACK', 'ELABORATE_RULES')),
    constraint mandate_has_one_authority check (num_nonnulls(authority_resolution_id, authority_bureau_decision_id,
        authority_recommendation_id) = 1),
    constraint mandate_paragraph_names_its_resolution check (authority_paragraph_id is null or authority_resolution_id is not null),
    constraint mandate_paragraph_is_of_the_resolution foreign key (authority_paragraph_id, authority_resolution_id)
        references plenary.resolution_paragraph (id, resolution_id),
    constraint mandate_has_one_subject check (num_nonnulls(subject_item_id, subject_document_id, subject_meeting_id, subject_body_id) <= 1),
    constraint mandate_is_about_something check (summary is not null
        or num_nonnulls(subject_item_id, subject_document_id, subject_meeting_id, subject_body_id) = 1),
    constraint mandate_due_once check (due_on is null or due_body_id is null),
    constraint mandate_due_meeting_is_whole check ((due_body_id is null) = (due_ordinal is null)),
    constraint mandate_fulfilled_by_one check (num_nonnulls(fulfilled_by_document_id, fulfilled_by_meeting_id,
        fulfilled_by_resolution_id, fulfilled_by_item_id, fulfilled_by_body_id) <= 1)
);
create index mandate_by_resolution on plenary.mandate (authority_resolution_id);
create index mandate_by_paragraph on plenary.mandate (authority_paragraph_id);
create index mandate_by_bureau_decision on plenary.mandate (authority_bureau_decision_id);
create index mandate_by_recommendation on plenary.mandate (authority_recommendation_id);
create index mandate_of_item on plenary.mandate (subject_item_id);
create index mandate_of_document on plenary.mandate (subject_document_id);
create index mandate_of_meeting on plenary.mandate (subject_meeting_id);
create index mandate_of_body on plenary.mandate (subject_body_id);
create index mandate_to_addressee on plenary.mandate (addressee_id);
create index mandate_due on plenary.mandate (due_body_id, due_ordinal);
create index mandate_fulfilled_by_document on plenary.mandate (fulfilled_by_document_id);
create index mandate_fulfilled_by_meeting on plenary.mandate (fulfilled_by_meeting_id);
create index mandate_fulfilled_by_resolution on plenary.mandate (fulfilled_by_resolution_id);
create index mandate_fulfilled_by_item on plenary.mandate (fulfilled_by_item_id);
create index mandate_fulfilled_by_body on plenary.mandate (fulfilled_by_body_id);
call plenary.govern('mandate', 'mandate', 'id');
call plenary.make_publishable('mandate');
comment on table plenary.mandate is 'By what authority something is done, e.g. that the Working Group drafts a questionnaire because resolution 8/2 asks for it.';
comment on column plenary.mandate.id is 'Stable identity.';
comment on column plenary.mandate.action is 'What is to be done: ESTABLISH_BODY, HOLD_MEETING, INCLUDE_ITEM, PREPARE_DOCUMENT, REPORT_BACK or ELABORATE_RULES.';
comment on column plenary.mandate.summary is 'What is to be done, in short, e.g. Draft of a self-assessment questionnaire; needed where the subject is not in the register.';
comment on column plenary.mandate.authority_resolution_id is 'The authority, where it is a resolution, e.g. 8/2.';
comment on column plenary.mandate.authority_paragraph_id is 'The paragraph of that resolution, where it is known.';
comment on column plenary.mandate.authority_bureau_decision_id is 'The authority, where it is an act of a bureau.';
comment on column plenary.mandate.authority_recommendation_id is 'The authority, where it is a recommendation of a meeting.';
comment on column plenary.mandate.subject_item_id is 'What rests on it, where that is an agenda item.';
comment on column plenary.mandate.subject_document_id is 'What rests on it, where that is a document.';
comment on column plenary.mandate.subject_meeting_id is 'What rests on it, where that is a meeting.';
comment on column plenary.mandate.subject_body_id is 'What rests on it, where that is a body.';
comment on column plenary.mandate.addressee_id is 'Who is to do it, e.g. the Secretariat; null where nobody is named.';
comment on column plenary.mandate.due_on is 'By when, where a day is named, e.g. 2018-06-30.';
comment on column plenary.mandate.due_body_id is 'By when, where a meeting is named: the body that meets; the meeting need not be in the register yet.';
comment on column plenary.mandate.due_ordinal is 'The number of that meeting, e.g. 9 for its ninth session.';
comment on column plenary.mandate.fulfilled_on is 'The day on which it was fulfilled, e.g. 2018-07-04; null while it is open, or where the day is not known.';
comment on column plenary.mandate.fulfilled_by_document_id is 'What fulfilled it, where that is a document.';
comment on column plenary.mandate.fulfilled_by_meeting_id is 'What fulfilled it, where that is a meeting.';
comment on column plenary.mandate.fulfilled_by_resolution_id is 'What fulfilled it, where that is a resolution.';
comment on column plenary.mandate.fulfilled_by_item_id is 'What fulfilled it, where that is an agenda item.';
comment on column plenary.mandate.fulfilled_by_body_id is 'What fulfilled it, where that is a body.';
comment on column plenary.mandate.status is 'FULFILLED once a day or a thing says so, else OPEN.';

--changeset plenary:mandate-chain splitStatements:false
create view plenary.mandate_chain as
    select i.agenda_id, i.id as item_id from plenary.agenda_item i;
comment on view plenary.mandate_chain is 'Why an item is on an agenda: what its hops have in common.';
comment on column plenary.mandate_chain.agenda_id is 'The edition of the agenda.';
comment on column plenary.mandate_chain.item_id is 'The item, e.g. item 3 of the agenda of July 2018.';

create view plenary.mandate_hop as
    select i.agenda_id, i.id as item_id, m.id as hop_id, m.id as mandate_id,
        null::uuid as edition_id, null::uuid as citation_id, 'EDITORIAL'::text as assertion, 1 as depth
    from plenary.mandate m
    join plenary.agenda_item i on i.id = m.subject_item_id;
comment on view plenary.mandate_hop is 'A hop of the chain from an item to what it rests on: here the mandates of the item; what proves them, and what lies beyond, is found as the chain is followed, and has the same columns.';
comment on column plenary.mandate_hop.agenda_id is 'The edition of the agenda.';
comment on column plenary.mandate_hop.item_id is 'The item that the chain starts at.';
comment on column plenary.mandate_hop.hop_id is 'The mandate, else the citation.';
comment on column plenary.mandate_hop.mandate_id is 'The mandate, of a hop that starts at the item itself.';
comment on column plenary.mandate_hop.edition_id is 'The edition that the citation is recorded with, or the citation itself.';
comment on column plenary.mandate_hop.citation_id is 'The citation whose quote proves the hop; null where none does.';
comment on column plenary.mandate_hop.assertion is 'STATED, REPORTED, EDITORIAL or EXTRACTED, as of the citation; EDITORIAL where none proves it.';
comment on column plenary.mandate_hop.depth is 'How many hops away from the item it is, from 1.';
