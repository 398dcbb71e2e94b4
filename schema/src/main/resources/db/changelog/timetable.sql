--liquibase formatted sql

--changeset plenary:slot splitStatements:false
create table plenary.slot (
    agenda_id uuid not null,
    id uuid not null default uuidv7(),
    meeting_id uuid not null,
    sitting_id uuid not null,
    position integer not null,
    item_id uuid not null,
    minutes integer,
    primary key (agenda_id, id),
    constraint slot_agenda_is_of_the_meeting foreign key (agenda_id, meeting_id)
        references plenary.agenda (id, meeting_id) on delete cascade,
    constraint slot_sitting_is_of_the_meeting foreign key (sitting_id, meeting_id) references plenary.sitting (id, meeting_id),
    constraint slot_item_is_in_the_edition foreign key (agenda_id, item_id)
        references plenary.agenda_item (agenda_id, id) on delete cascade,
    constraint slot_position_is_unique unique (agenda_id, sitting_id, position) deferrable initially deferred,
    constraint slot_position_is_positive check (position > 0),
    constraint slot_item_once_in_a_sitting unique (agenda_id, sitting_id, item_id) deferrable initially deferred,
    constraint slot_minutes_are_positive check (minutes > 0)
);
create index slot_of_item on plenary.slot (agenda_id, item_id);
create index slot_of_sitting on plenary.slot (sitting_id, agenda_id);
call plenary.make_part_of_agenda('slot');
comment on table plenary.slot is 'An item in a sitting: one line of the organization of work. That it continues follows from an earlier slot of the same item.';
comment on column plenary.slot.meeting_id is 'The meeting of both the agenda and the sitting.';
comment on column plenary.slot.sitting_id is 'The sitting.';
comment on column plenary.slot.position is 'Its place in the sitting, from 1.';
comment on column plenary.slot.item_id is 'The item that is taken up.';
comment on column plenary.slot.minutes is 'The time planned for it, e.g. 90; null where none is set.';
