--liquibase formatted sql

--changeset plenary:resolution splitStatements:false
create table plenary.resolution (
    id uuid primary key default uuidv7(),
    body_id uuid not null references plenary.body,
    kind text not null default 'RESOLUTION',
    number text not null,
    meeting_ordinal integer,
    serial integer,
    meeting_id uuid references plenary.meeting,
    title plenary.localized_text,
    adopted_on date,
    constraint resolution_number_is_unique_in_body_and_kind unique (body_id, kind, number),
    constraint resolution_kind_is_known check (kind in ('RESOLUTION', 'DECISION')),
    constraint resolution_number_is_not_blank check (number ~ '^\S+$'),
    constraint resolution_number_is_made_of_its_parts check (
        meeting_ordinal is null or serial is null or number = meeting_ordinal || '/' || serial)
);
create index resolution_of_meeting on plenary.resolution (meeting_id);
call plenary.govern('resolution', 'resolution', 'id');
call plenary.make_publishable('resolution');
comment on table plenary.resolution is 'A resolution or decision of a conference, e.g. resolution 8/2 of the Conference of the Parties.';
comment on column plenary.resolution.id is 'Stable identity.';
comment on column plenary.resolution.body_id is 'The conference that adopted it.';
comment on column plenary.resolution.kind is 'RESOLUTION or DECISION; one conference may have both of one number.';
comment on column plenary.resolution.number is 'The number as printed, e.g. 8/2.';
comment on column plenary.resolution.meeting_ordinal is 'The session in the number, e.g. 8; null where the number has no such part.';
comment on column plenary.resolution.serial is 'The serial in the number, e.g. 2; null where the number has no such part.';
comment on column plenary.resolution.meeting_id is 'The session that adopted it; null while that is unknown.';
comment on column plenary.resolution.title is 'Its title, e.g. Strengthening the implementation of the Convention and the Protocols thereto; null while it is unknown. Titles repeat.';
comment on column plenary.resolution.adopted_on is 'The day of adoption, e.g. 2014-10-10; null while it is unknown.';

--changeset plenary:bureau-decision splitStatements:false
create table plenary.bureau_decision (
    id uuid primary key default uuidv7(),
    body_id uuid not null references plenary.body,
    decided_on date not null,
    procedure text not null,
    deadline timestamptz,
    outcome text not null default 'AGREED',
    subject plenary.localized_text not null,
    constraint bureau_decision_procedure_is_known check (procedure in ('MEETING', 'SILENCE', 'WRITTEN')),
    constraint bureau_decision_outcome_is_known check (outcome in ('AGREED', 'BROKEN', 'WITHDRAWN')),
    constraint bureau_decision_is_unique unique (body_id, decided_on, procedure, subject)
);
call plenary.govern('bureau_decision', 'bureau_decision', 'id');
call plenary.make_publishable('bureau_decision');
comment on table plenary.bureau_decision is 'An act of a bureau between sessions, e.g. that of 23 March 2018 by silence procedure.';
comment on column plenary.bureau_decision.id is 'Stable identity.';
comment on column plenary.bureau_decision.body_id is 'The bureau, e.g. the extended Bureau of the Conference.';
comment on column plenary.bureau_decision.decided_on is 'The day of the act, e.g. 2018-03-23.';
comment on column plenary.bureau_decision.procedure is 'MEETING, SILENCE or WRITTEN.';
comment on column plenary.bureau_decision.deadline is 'When the silence ends; null for acts made otherwise, or where it is unknown.';
comment on column plenary.bureau_decision.outcome is 'AGREED, BROKEN (silence was broken) or WITHDRAWN.';
comment on column plenary.bureau_decision.subject is 'What was agreed, e.g. Substantive topic of the fifth meeting of the Working Group.';

--changeset plenary:recommendation splitStatements:false
create table plenary.recommendation (
    id uuid primary key default uuidv7(),
    meeting_id uuid not null references plenary.meeting,
    position integer not null,
    text plenary.localized_text not null,
    addressee_id uuid references plenary.body,
    constraint recommendation_position_is_unique unique (meeting_id, position) deferrable initially deferred
);
create index recommendation_of_addressee on plenary.recommendation (addressee_id);
call plenary.govern('recommendation', 'meeting', 'meeting_id');
comment on table plenary.recommendation is 'What a meeting recommended, e.g. a topic for consideration at future meetings.';
comment on column plenary.recommendation.id is 'Stable identity.';
comment on column plenary.recommendation.meeting_id is 'The meeting that made it, e.g. the second meeting of the Working Group.';
comment on column plenary.recommendation.position is 'Its place among the meeting''s recommendations, from 1.';
comment on column plenary.recommendation.text is 'What is recommended, in short, e.g. Criminal justice responses as a topic of a future meeting.';
comment on column plenary.recommendation.addressee_id is 'The body that it is addressed to; null where it is for future meetings of the same body.';
