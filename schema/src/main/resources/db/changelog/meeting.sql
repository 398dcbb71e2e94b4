--liquibase formatted sql

--changeset plenary:meeting splitStatements:false
create table plenary.meeting (
    id uuid primary key default uuidv7(),
    body_id uuid not null references plenary.body,
    ordinal integer,
    designation text not null default 'MEETING',
    title plenary.localized_text not null,
    starts_on date,
    ends_on date,
    venue text,
    time_zone text,
    status text not null default 'PLANNED',
    entitled_sittings integer,
    interpretation_languages text[],
    constraint meeting_ordinal_is_positive check (ordinal > 0),
    constraint meeting_ordinal_is_unique_in_body unique (body_id, ordinal),
    constraint meeting_designation_is_known check (designation in ('MEETING', 'SESSION')),
    constraint meeting_ends_after_it_starts check (ends_on >= starts_on),
    constraint meeting_end_needs_a_start check (ends_on is null or starts_on is not null),
    constraint meeting_status_is_known check (status in ('PLANNED', 'CONVENED', 'SUSPENDED', 'CLOSED', 'POSTPONED', 'CANCELLED')),
    constraint meeting_entitled_sittings_are_not_negative check (entitled_sittings >= 0),
    constraint meeting_interpretation_is_in_the_six_languages check (interpretation_languages <@ array['ar', 'zh', 'en', 'fr', 'ru', 'es']),
    constraint meeting_of_one_body_at_a_time exclude using gist (
        body_id with =, daterange(starts_on, ends_on, '[]') with &&)
        where (starts_on is not null and ends_on is not null and status not in ('POSTPONED', 'CANCELLED'))
);
call plenary.govern('meeting', 'meeting', 'id');
call plenary.make_publishable('meeting');
create index meeting_by_date on plenary.meeting (starts_on desc nulls last, id);
comment on table plenary.meeting is 'One convening of a body, e.g. the fifth meeting of the Working Group on the Smuggling of Migrants, Vienna, 4 and 5 July 2018.';
comment on column plenary.meeting.id is 'Stable identity.';
comment on column plenary.meeting.body_id is 'The body that meets.';
comment on column plenary.meeting.ordinal is 'Its number in the body''s count, e.g. 5; null where it has none.';
comment on column plenary.meeting.designation is 'How it prints: MEETING ("fifth meeting") or SESSION ("eighth session").';
comment on column plenary.meeting.title is 'The name of the meeting, e.g. Fifth meeting of the Working Group on the Smuggling of Migrants.';
comment on column plenary.meeting.starts_on is 'First day, e.g. 2018-07-04; null while it is not fixed.';
comment on column plenary.meeting.ends_on is 'Last day, e.g. 2018-07-05.';
comment on column plenary.meeting.venue is 'The place as printed, e.g. Vienna.';
comment on column plenary.meeting.time_zone is 'IANA name confirmed by a person, e.g. Europe/Vienna; null while nobody stated it.';
comment on column plenary.meeting.status is 'PLANNED, CONVENED, SUSPENDED, CLOSED, POSTPONED or CANCELLED.';
comment on column plenary.meeting.entitled_sittings is 'How many sittings the resources permit, e.g. 4; null where it is not stated.';
comment on column plenary.meeting.interpretation_languages is 'The languages of interpretation that the resources permit, e.g. {ar,zh,en,fr,ru,es}.';

--changeset plenary:sitting splitStatements:false
create table plenary.sitting (
    id uuid primary key default uuidv7(),
    meeting_id uuid not null references plenary.meeting on delete cascade,
    date date not null,
    starts_at time not null,
    ends_at time not null,
    actual_starts_at time,
    actual_ends_at time,
    constraint sitting_belongs_to_meeting unique (id, meeting_id),
    constraint sitting_ends_after_it_starts check (ends_at > starts_at),
    constraint sitting_really_ends_after_it_starts check (actual_ends_at > actual_starts_at),
    constraint sitting_one_at_a_time exclude using gist (
        meeting_id with =, tsrange(date + starts_at, date + ends_at) with &&) deferrable initially deferred
);
create index sitting_in_order on plenary.sitting (meeting_id, date, starts_at);
call plenary.govern('sitting', 'meeting', 'meeting_id');
comment on table plenary.sitting is 'One half-day plenary of a meeting, e.g. Wednesday, 4 July 2018, 10 a.m. to 1 p.m.';
comment on column plenary.sitting.id is 'Stable identity.';
comment on column plenary.sitting.meeting_id is 'The meeting that sits.';
comment on column plenary.sitting.date is 'The day in the meeting''s local calendar, e.g. 2018-07-04.';
comment on column plenary.sitting.starts_at is 'Planned start in local time, e.g. 10:00.';
comment on column plenary.sitting.ends_at is 'Planned end in local time, e.g. 13:00.';
comment on column plenary.sitting.actual_starts_at is 'When the chair opened it, e.g. 10:12; null until then.';
comment on column plenary.sitting.actual_ends_at is 'When the chair rose, e.g. 12:55; null until then.';

--changeset plenary:meeting-found-in splitStatements:false
-- Of some meetings the last day is known and the first is not.
alter table plenary.meeting drop constraint meeting_end_needs_a_start;
alter table plenary.meeting add column found_in text
    constraint meeting_found_in_is_not_blank check (found_in ~ '\S');
comment on column plenary.meeting.found_in is 'Where its facts were found, e.g. CTOC/COP/2008/16; null where nobody said so.';

--changeset plenary:meeting-day splitStatements:false
create view plenary.meeting_day as
    select distinct on (meeting_id, date) id, meeting_id, date
    from plenary.sitting
    order by meeting_id, date, starts_at;
comment on view plenary.meeting_day is 'A day on which a meeting sits, e.g. Wednesday, 4 July 2018.';
comment on column plenary.meeting_day.id is 'The id of its first sitting.';
comment on column plenary.meeting_day.meeting_id is 'The meeting that sits.';
comment on column plenary.meeting_day.date is 'The day in the meeting''s local calendar, e.g. 2018-07-04.';

--changeset plenary:sitting-interpretation splitStatements:false
alter table plenary.sitting add column interpretation_languages text[]
    constraint sitting_interpretation_is_in_the_six_languages check (interpretation_languages <@ array['ar', 'zh', 'en', 'fr', 'ru', 'es']);
comment on column plenary.sitting.interpretation_languages is 'The languages of interpretation of this sitting, e.g. {en,fr}; null where nothing else than for the meeting is stated.';

--changeset plenary:meeting-of-body-by-date splitStatements:false
create index meeting_of_body_by_date on plenary.meeting (body_id, starts_on desc nulls last, id);
