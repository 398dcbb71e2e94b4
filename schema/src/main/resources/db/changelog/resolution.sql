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

--changeset plenary:resolution-found-in splitStatements:false
alter table plenary.resolution add column found_in text
    constraint resolution_found_in_is_not_blank check (found_in ~ '\S');
comment on column plenary.resolution.found_in is 'Where its facts were found, e.g. A/RES/66/180; null where nobody said so.';

--changeset plenary:resolution-paragraph splitStatements:false
create table plenary.resolution_paragraph (
    id uuid primary key default uuidv7(),
    resolution_id uuid not null references plenary.resolution on delete cascade,
    parent_id uuid,
    position integer not null,
    kind text not null,
    number text,
    verb text,
    text plenary.localized_text not null,
    addressee_id uuid references plenary.body,
    due_on date,
    due_body_id uuid references plenary.body,
    due_ordinal integer,
    status text not null default 'ACTIVE',
    constraint resolution_paragraph_belongs_to_resolution unique (id, resolution_id),
    constraint resolution_paragraph_parent_is_in_the_resolution foreign key (parent_id, resolution_id)
        references plenary.resolution_paragraph (id, resolution_id) on delete cascade deferrable initially deferred,
    constraint resolution_paragraph_position_is_unique unique nulls not distinct (resolution_id, parent_id, position)
        deferrable initially deferred,
    constraint resolution_paragraph_position_is_positive check (position > 0),
    constraint resolution_paragraph_kind_is_known check (kind in ('PREAMBULAR', 'OPERATIVE', 'ANNEX')),
    constraint resolution_paragraph_number_is_not_blank check (number ~ '\S'),
    constraint resolution_paragraph_verb_is_not_blank check (verb ~ '\S'),
    constraint resolution_paragraph_due_once check (due_on is null or due_body_id is null),
    constraint resolution_paragraph_due_meeting_is_whole check ((due_body_id is null) = (due_ordinal is null)),
    constraint resolution_paragraph_status_is_known check (status in ('ACTIVE', 'IMPLEMENTED', 'ELAPSED', 'SUPERSEDED'))
);
create index resolution_paragraph_of_parent on plenary.resolution_paragraph (parent_id);
create index resolution_paragraph_of_addressee on plenary.resolution_paragraph (addressee_id);
create index resolution_paragraph_due on plenary.resolution_paragraph (due_body_id, due_ordinal);
call plenary.govern('resolution_paragraph', 'resolution', 'resolution_id');
create constraint trigger refuse_cycle after insert or update on plenary.resolution_paragraph
    for each row execute function plenary.refuse_cycle();
comment on table plenary.resolution_paragraph is 'A paragraph of a resolution, in the tree as printed, e.g. operative paragraph 3 (a).';
comment on column plenary.resolution_paragraph.id is 'Stable identity.';
comment on column plenary.resolution_paragraph.resolution_id is 'The resolution.';
comment on column plenary.resolution_paragraph.parent_id is 'The paragraph that it is part of; null at the top.';
comment on column plenary.resolution_paragraph.position is 'Its place below its parent, from 1.';
comment on column plenary.resolution_paragraph.kind is 'PREAMBULAR (why), OPERATIVE (what is decided) or ANNEX.';
comment on column plenary.resolution_paragraph.number is 'The number or marker as printed, e.g. 3 or (a); null for preambular ones.';
comment on column plenary.resolution_paragraph.verb is 'The words that it opens with, e.g. Recalling or Requests; null where it has none.';
comment on column plenary.resolution_paragraph.text is 'The paragraph, e.g. Requests the Secretariat to report to it at its next session.';
comment on column plenary.resolution_paragraph.addressee_id is 'Whom it asks something of, e.g. the Secretariat; null where it asks nothing, or nobody in the register.';
comment on column plenary.resolution_paragraph.due_on is 'By when, where it names a day, e.g. 2018-06-30.';
comment on column plenary.resolution_paragraph.due_body_id is 'By when, where it names a meeting: the body that meets; the meeting need not be in the register yet.';
comment on column plenary.resolution_paragraph.due_ordinal is 'The number of that meeting, e.g. 9 for the ninth session.';
comment on column plenary.resolution_paragraph.status is 'ACTIVE, IMPLEMENTED, ELAPSED or SUPERSEDED.';

create function plenary.paragraph_label(paragraph uuid) returns text
    language sql stable strict parallel safe
    as $$
        with recursive up(parent_id, number, height) as (
            select parent_id, number, 0 from plenary.resolution_paragraph where id = paragraph
            union all
            select p.parent_id, p.number, up.height + 1
                from up join plenary.resolution_paragraph p on p.id = up.parent_id)
        select coalesce(string_agg(number, ' ' order by height desc), '') from up
    $$;
comment on function plenary.paragraph_label is 'How a paragraph is referred to, e.g. 3 (a); empty for one without number.';

--changeset plenary:recommendation-addressee splitStatements:false
alter table plenary.recommendation add column future_ordinal integer
    constraint recommendation_future_ordinal_is_positive check (future_ordinal > 0);
comment on column plenary.recommendation.future_ordinal is 'The number of the future meeting that it is addressed to, e.g. 5, of the addressee or else of the same body; null where it names none.';

--changeset plenary:silence-procedure splitStatements:false
alter table plenary.bureau_decision
    drop constraint bureau_decision_outcome_is_known,
    add constraint bureau_decision_outcome_is_known check (outcome in ('PENDING', 'AGREED', 'BROKEN', 'WITHDRAWN')),
    add column broken_by text,
    add column broken_because text,
    add column broken_at timestamptz,
    add constraint bureau_decision_broken_by_is_not_blank check (broken_by ~ '\S'),
    add constraint bureau_decision_broken_because_is_not_blank check (broken_because ~ '\S'),
    add constraint bureau_decision_break_is_whole check (num_nonnulls(broken_by, broken_because, broken_at) in (0, 3)),
    add constraint bureau_decision_only_silence_is_broken check (broken_at is null or (procedure = 'SILENCE' and outcome = 'BROKEN')),
    add constraint bureau_decision_pending_has_its_deadline check (outcome <> 'PENDING' or (procedure = 'SILENCE' and deadline is not null)),
    add constraint bureau_decision_pending_is_not_public check (outcome <> 'PENDING' or publication <> 'PUBLISHED');
comment on column plenary.bureau_decision.decided_on is 'The day of the act, e.g. 2018-03-23; while silence is in course, the day on which it ends.';
comment on column plenary.bureau_decision.outcome is 'PENDING (silence is in course, and closed to the public), AGREED, BROKEN (silence was broken) or WITHDRAWN.';
comment on column plenary.bureau_decision.broken_by is 'Who broke the silence, e.g. the delegation of a State; null where it was not broken, or nobody recorded who did.';
comment on column plenary.bureau_decision.broken_because is 'Why, e.g. The topic was considered at the second meeting already.';
comment on column plenary.bureau_decision.broken_at is 'When, e.g. 2018-03-22 09:30:00+00.';
