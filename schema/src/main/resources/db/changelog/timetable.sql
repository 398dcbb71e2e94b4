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

--changeset plenary:organization-of-work splitStatements:false
create view plenary.organization_of_work as
    select a.id, a.meeting_id, case a.stage when 'ADOPTED' then 'ADOPTED' when 'REVISED' then 'REVISED' else 'PROPOSED' end as stage
    from plenary.agenda a
    where exists (select from plenary.slot s where s.agenda_id = a.id);
comment on view plenary.organization_of_work is 'The timetable of a meeting as an edition of its agenda gives it, e.g. that which was proposed for July 2018.';
comment on column plenary.organization_of_work.id is 'The edition that gives it.';
comment on column plenary.organization_of_work.meeting_id is 'The meeting.';
comment on column plenary.organization_of_work.stage is 'PROPOSED, ADOPTED or REVISED; follows from the stage of the agenda.';

create view plenary.slot_time as
    select p.agenda_id, p.id, p.meeting_id, p.position, p.sitting_starts_at, p.sitting_ends_at, p.local_starts_at,
        p.sitting_starts_at + p.before as starts_at,
        coalesce(p.sitting_starts_at + p.before + make_interval(mins => p.minutes), p.sitting_ends_at) as ends_at
    from (
        select s.agenda_id, s.id, s.meeting_id, s.position, s.minutes,
            (i.date + coalesce(i.actual_starts_at, i.starts_at)) at time zone m.time_zone as sitting_starts_at,
            (i.date + coalesce(i.actual_ends_at, i.ends_at)) at time zone m.time_zone as sitting_ends_at,
            case when count(*) over earlier = count(s.minutes) over earlier
                then make_interval(mins => coalesce(sum(s.minutes) over earlier, 0)::integer) end as before,
            case when count(*) over earlier = count(s.minutes) over earlier
                then i.starts_at + make_interval(mins => coalesce(sum(s.minutes) over earlier, 0)::integer) end as local_starts_at
        from plenary.slot s
        join plenary.sitting i on i.id = s.sitting_id
        join plenary.meeting m on m.id = s.meeting_id
        window earlier as (partition by s.agenda_id, s.sitting_id order by s.position
            rows between unbounded preceding and 1 preceding)) p;
comment on view plenary.slot_time is 'When a slot is planned: from the start of its sitting on, as far as minutes are planned for the slots before it.';
comment on column plenary.slot_time.agenda_id is 'The edition.';
comment on column plenary.slot_time.id is 'The slot.';
comment on column plenary.slot_time.meeting_id is 'The meeting.';
comment on column plenary.slot_time.position is 'Its place in the sitting, from 1.';
comment on column plenary.slot_time.sitting_starts_at is 'When its sitting starts, the actual time before the planned one; null while the meeting''s time zone is not stated.';
comment on column plenary.slot_time.sitting_ends_at is 'When its sitting ends, the actual time before the planned one; null while the meeting''s time zone is not stated.';
comment on column plenary.slot_time.local_starts_at is 'When it is to start in local time, e.g. 11:30; null where a slot before it has no minutes.';
comment on column plenary.slot_time.starts_at is 'When it is to start; null where that is not known.';
comment on column plenary.slot_time.ends_at is 'When it is over: its own minutes after its start, else the end of its sitting.';

--changeset plenary:agenda-item-change splitStatements:false
create view plenary.agenda_item_change as
    select c.agenda_id, c.against_id, n.id, n.place, n.id as item_id, o.id as before_id, k.kinds
    from plenary.agenda_comparison c
    cross join lateral (
        select i.*, (select array_agg(u.position order by cardinality(u.path)) from plenary.agenda_item u
            where u.agenda_id = i.agenda_id and u.id = any (i.path)) as place
        from plenary.agenda_item i where i.agenda_id = c.agenda_id) n
    left join plenary.agenda_item o on o.agenda_id = c.against_id and o.id = n.id
    cross join lateral (select array_remove(case when o.id is null then array['ADDED'] else array[
        case when o.title is distinct from n.title then 'RETITLED' end,
        case when (o.number, o.marker) is distinct from (n.number, n.marker) then 'RENUMBERED' end,
        case when o.parent_id is distinct from n.parent_id or (
                select array_agg(b.id order by b.position) from plenary.agenda_item b
                where b.agenda_id = o.agenda_id and b.parent_id is not distinct from o.parent_id and b.position < o.position
                    and exists (select from plenary.agenda_item s where s.agenda_id = n.agenda_id and s.id = b.id)
            ) is distinct from (
                select array_agg(b.id order by b.position) from plenary.agenda_item b
                where b.agenda_id = n.agenda_id and b.parent_id is not distinct from n.parent_id and b.position < n.position
                    and exists (select from plenary.agenda_item s where s.agenda_id = o.agenda_id and s.id = b.id)
            ) then 'MOVED' end,
        case when (o.kind, o.action) is distinct from (n.kind, n.action) then 'RECLASSIFIED' end,
        case when (select jsonb_agg(jsonb_build_array(p.section, p.text) order by p.position)
                from plenary.annotation_paragraph p where p.agenda_id = o.agenda_id and p.item_id = o.id)
            is distinct from (select jsonb_agg(jsonb_build_array(p.section, p.text) order by p.position)
                from plenary.annotation_paragraph p where p.agenda_id = n.agenda_id and p.item_id = n.id)
            then 'REANNOTATED' end,
        case when o.further_documentation <> n.further_documentation or (
                select jsonb_agg(jsonb_build_array(e.document_id, e.title, e.role, e.status, e.due_on) order by e.position)
                from plenary.documentation_entry e where e.agenda_id = o.agenda_id and e.item_id = o.id)
            is distinct from (
                select jsonb_agg(jsonb_build_array(e.document_id, e.title, e.role, e.status, e.due_on) order by e.position)
                from plenary.documentation_entry e where e.agenda_id = n.agenda_id and e.item_id = n.id)
            then 'DOCUMENTATION_CHANGED' end,
        case when (select array_agg(array[s.sitting_id::text, s.position::text, s.minutes::text] order by s.sitting_id)
                from plenary.slot s where s.agenda_id = o.agenda_id and s.item_id = o.id)
            is distinct from (select array_agg(array[s.sitting_id::text, s.position::text, s.minutes::text] order by s.sitting_id)
                from plenary.slot s where s.agenda_id = n.agenda_id and s.item_id = n.id)
            then 'RESCHEDULED' end] end, null) as kinds) k
    where k.kinds <> '{}'
    union all
    select c.agenda_id, c.against_id, o.id,
        (select array_agg(u.position order by cardinality(u.path)) from plenary.agenda_item u
            where u.agenda_id = o.agenda_id and u.id = any (o.path)),
        null, o.id, array['REMOVED']
    from plenary.agenda_comparison c
    join plenary.agenda_item o on o.agenda_id = c.against_id
    where not exists (select from plenary.agenda_item n where n.agenda_id = c.agenda_id and n.id = o.id);
comment on view plenary.agenda_item_change is 'What differs of an item between two stages or editions of an agenda, e.g. that item 4 was added when the agenda was adopted.';
comment on column plenary.agenda_item_change.agenda_id is 'The agenda that is looked at.';
comment on column plenary.agenda_item_change.against_id is 'The agenda that it is compared with.';
comment on column plenary.agenda_item_change.id is 'The item, by its identity in both.';
comment on column plenary.agenda_item_change.place is 'Where the item stands, by positions from the top, e.g. {1,2}; of a removed one, where it stood.';
comment on column plenary.agenda_item_change.item_id is 'The item in the agenda that is looked at; null if it is not there.';
comment on column plenary.agenda_item_change.before_id is 'The item in the agenda that it is compared with; null if it is not there.';
comment on column plenary.agenda_item_change.kinds is 'What differs: ADDED, REMOVED, RETITLED, RENUMBERED, MOVED, RECLASSIFIED, REANNOTATED, DOCUMENTATION_CHANGED, RESCHEDULED.';

--changeset plenary:slot-counts-in-its-agenda splitStatements:false
create trigger count_change_of_part after insert or update or delete on plenary.slot
    for each row execute function plenary.count_change_of_part();
