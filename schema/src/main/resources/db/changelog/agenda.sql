--liquibase formatted sql

--changeset plenary:agenda splitStatements:false
create table plenary.agenda (
    id uuid primary key default uuidv7(),
    meeting_id uuid not null references plenary.meeting,
    stage text not null,
    stage_rank integer generated always as (case stage
        when 'PRELIMINARY_LIST' then 1 when 'PROVISIONAL' then 2 when 'DRAFT' then 3
        when 'ADOPTED' then 4 when 'REVISED' then 5 end) stored,
    edition integer not null default 1,
    annotated boolean not null default false,
    document_id uuid references plenary.document,
    in_force boolean not null default false,
    constraint agenda_stage_is_known check (stage in ('PRELIMINARY_LIST', 'PROVISIONAL', 'DRAFT', 'ADOPTED', 'REVISED')),
    constraint agenda_edition_is_positive check (edition > 0),
    constraint agenda_edition_is_unique_in_stage unique (meeting_id, stage, edition),
    constraint agenda_belongs_to_meeting unique (id, meeting_id)
);
create index agenda_of_document on plenary.agenda (document_id);
call plenary.govern('agenda', 'agenda', 'id');
call plenary.make_publishable('agenda');
alter table plenary.agenda add constraint agenda_in_force_is_published check (not in_force or publication = 'PUBLISHED');
create unique index agenda_one_in_force on plenary.agenda (meeting_id) where in_force;
create unique index agenda_one_open_edition on plenary.agenda (meeting_id, stage)
    where publication in ('DRAFT', 'IN_REVIEW', 'CLEARED');
comment on table plenary.agenda is 'One edition of the agenda of a meeting at one stage, e.g. the first edition of the provisional agenda of July 2018. Published as a whole; frozen from then on.';
comment on column plenary.agenda.id is 'Identity of the edition.';
comment on column plenary.agenda.meeting_id is 'The meeting.';
comment on column plenary.agenda.stage is 'PRELIMINARY_LIST, PROVISIONAL, DRAFT, ADOPTED or REVISED.';
comment on column plenary.agenda.stage_rank is 'The order of the stages, 1 to 5: a later stage is in force before an earlier one.';
comment on column plenary.agenda.edition is 'Its number among the editions of the stage, from 1.';
comment on column plenary.agenda.annotated is 'Whether it is issued as an annotated agenda.';
comment on column plenary.agenda.document_id is 'The document that it is issued as; null while it is not.';
comment on column plenary.agenda.in_force is 'Whether the public reads this edition: of the published ones, the latest edition of the latest stage.';

create function plenary.guard_agenda() returns trigger
    language plpgsql
    as $$
begin
    if tg_op = 'DELETE' then
        if old.publication in ('PUBLISHED', 'WITHDRAWN') then
            raise exception 'A published edition of an agenda cannot be deleted' using errcode = 'check_violation',
                constraint = 'agenda_published_edition_is_frozen';
        end if;
        return old;
    end if;
    if old.publication in ('PUBLISHED', 'WITHDRAWN') and (
            (new.meeting_id, new.stage, new.edition, new.annotated, new.document_id)
                is distinct from (old.meeting_id, old.stage, old.edition, old.annotated, old.document_id)
            or new.publication not in ('PUBLISHED', 'WITHDRAWN')) then
        raise exception 'A published edition of an agenda cannot be changed' using errcode = 'check_violation',
            constraint = 'agenda_published_edition_is_frozen';
    end if;
    if new.publication <> 'PUBLISHED' then
        new.in_force := false;
    end if;
    return new;
end $$;
comment on function plenary.guard_agenda is 'Freezes a published edition, its row included.';
create trigger guard_agenda before update or delete on plenary.agenda
    for each row execute function plenary.guard_agenda();

create function plenary.put_agenda_in_force() returns trigger
    language plpgsql
    as $$
begin
    if old.publication is distinct from new.publication then
        update plenary.agenda set in_force = false
            where meeting_id = new.meeting_id and in_force and id <> (
                select id from plenary.agenda where meeting_id = new.meeting_id and publication = 'PUBLISHED'
                order by stage_rank desc, edition desc limit 1);
        update plenary.agenda set in_force = true
            where not in_force and id = (
                select id from plenary.agenda where meeting_id = new.meeting_id and publication = 'PUBLISHED'
                order by stage_rank desc, edition desc limit 1);
    end if;
    return null;
end $$;
comment on function plenary.put_agenda_in_force is 'Of the published editions of a meeting, puts the latest edition of the latest stage in force.';
create trigger put_agenda_in_force after update on plenary.agenda
    for each row execute function plenary.put_agenda_in_force();

create function plenary.refuse_frozen() returns trigger
    language plpgsql
    as $$
declare
    owner_id uuid := case when tg_op = 'DELETE' then old.agenda_id else new.agenda_id end;
    state text;
begin
    -- The lock makes a concurrent publication wait, so that no part slips into a frozen edition.
    select a.publication into state from plenary.agenda a where a.id = owner_id for share;
    if state in ('PUBLISHED', 'WITHDRAWN') then
        raise exception 'A published edition of an agenda cannot be changed' using errcode = 'check_violation',
            constraint = 'agenda_published_edition_is_frozen';
    end if;
    if tg_op = 'UPDATE' and new.agenda_id <> old.agenda_id then
        raise exception 'A part of an agenda stays in its edition' using errcode = 'check_violation',
            constraint = 'agenda_parts_stay_in_their_edition';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function plenary.refuse_frozen is 'Freezes the parts of a published edition.';

create procedure plenary.make_part_of_agenda(thing text)
    language plpgsql
    as $$
begin
    execute format(
        'create trigger a_refuse_frozen before insert or update or delete on plenary.%1$I
             for each row execute function plenary.refuse_frozen()', thing);
    call plenary.govern(thing, 'agenda', 'agenda_id');
    execute format('comment on column plenary.%I.agenda_id is %L', thing, 'The edition that it is part of.');
    execute format('comment on column plenary.%I.id is %L', thing, 'Stable identity, the same in every edition.');
end $$;
comment on procedure plenary.make_part_of_agenda is 'Makes a table, keyed by (agenda_id, id), a part of agenda editions.';

--changeset plenary:agenda-item splitStatements:false
create table plenary.agenda_item_identity (
    id uuid primary key default uuidv7(),
    meeting_id uuid not null references plenary.meeting,
    continues_id uuid references plenary.agenda_item_identity,
    constraint agenda_item_identity_belongs_to_meeting unique (id, meeting_id),
    constraint agenda_item_identity_continues_another check (continues_id <> id)
);
create index agenda_item_identity_of_meeting on plenary.agenda_item_identity (meeting_id);
create index agenda_item_identity_continued on plenary.agenda_item_identity (continues_id);
call plenary.govern('agenda_item_identity', 'meeting', 'meeting_id');
comment on table plenary.agenda_item_identity is 'What stays the same of an agenda item through all stages and editions of its meeting''s agenda.';
comment on column plenary.agenda_item_identity.id is 'The id of the item.';
comment on column plenary.agenda_item_identity.meeting_id is 'The meeting on whose agenda it is.';
comment on column plenary.agenda_item_identity.continues_id is 'The item of an earlier meeting that it continues; null for a new one.';

create table plenary.agenda_item (
    agenda_id uuid not null references plenary.agenda on delete cascade,
    id uuid not null references plenary.agenda_item_identity,
    parent_id uuid,
    position integer not null,
    number text,
    marker text,
    label text not null default '',
    title plenary.localized_text not null,
    kind text not null default 'SUBSTANTIVE',
    action text,
    further_documentation text not null default 'UNSTATED',
    primary key (agenda_id, id),
    constraint agenda_item_parent_is_in_the_edition foreign key (agenda_id, parent_id)
        references plenary.agenda_item (agenda_id, id) on delete cascade deferrable initially deferred,
    constraint agenda_item_position_is_unique_below_parent unique nulls not distinct (agenda_id, parent_id, position)
        deferrable initially deferred,
    constraint agenda_item_position_is_positive check (position > 0),
    constraint agenda_item_number_is_not_blank check (number ~ '\S'),
    constraint agenda_item_marker_is_not_blank check (marker ~ '\S'),
    constraint agenda_item_kind_is_known check (kind in ('PROCEDURAL', 'SUBSTANTIVE', 'OTHER_MATTERS', 'ADOPTION_OF_REPORT', 'HEADING')),
    constraint agenda_item_action_is_known check (action in ('FOR_DECISION', 'FOR_DISCUSSION', 'FOR_INFORMATION')),
    constraint agenda_item_further_documentation_is_known check (further_documentation in ('UNSTATED', 'NONE_FORESEEN', 'NO_OTHER_EXPECTED'))
);
create index agenda_item_editions on plenary.agenda_item (id);

create function plenary.label_of(agenda uuid, parent uuid, number text, marker text) returns text
    language sql stable
    as $$
        select coalesce(concat_ws(' ',
            coalesce(number, case when marker is not null then nullif(
                (select p.label from plenary.agenda_item p where p.agenda_id = agenda and p.id = parent), '') end),
            marker), '')
    $$;
comment on function plenary.label_of is 'How an item is referred to, e.g. 1 (b): its number, or its parent''s label, and its marker; empty for a heading.';

create function plenary.derive_label() returns trigger
    language plpgsql
    as $$
begin
    new.label := plenary.label_of(new.agenda_id, new.parent_id, new.number, new.marker);
    return new;
end $$;
comment on function plenary.derive_label is 'Keeps the label of an item.';
create function plenary.relabel_children() returns trigger
    language plpgsql
    as $$
begin
    update plenary.agenda_item c
        set label = plenary.label_of(c.agenda_id, c.parent_id, c.number, c.marker)
        where c.agenda_id = new.agenda_id and c.parent_id = new.id
            and c.label <> plenary.label_of(c.agenda_id, c.parent_id, c.number, c.marker);
    return null;
end $$;
comment on function plenary.relabel_children is 'Passes a changed label on to the items below.';

call plenary.make_part_of_agenda('agenda_item');
create trigger b_derive_label before insert or update on plenary.agenda_item
    for each row execute function plenary.derive_label();
create trigger relabel_children after insert or update on plenary.agenda_item
    for each row execute function plenary.relabel_children();
create constraint trigger refuse_cycle after insert or update on plenary.agenda_item
    for each row execute function plenary.refuse_cycle('edition');
comment on table plenary.agenda_item is 'An item of one edition of an agenda, e.g. 1 (b) Adoption of the agenda and organization of work.';
comment on column plenary.agenda_item.parent_id is 'The item above; null at the top.';
comment on column plenary.agenda_item.position is 'Its place below its parent, from 1; says nothing of its number.';
comment on column plenary.agenda_item.number is 'The number as printed, e.g. 1; null for sub-items and headings. Changed by renumbering only.';
comment on column plenary.agenda_item.marker is 'The marker of a sub-item as printed, e.g. (b); null for items and headings.';
comment on column plenary.agenda_item.label is 'How it is referred to, e.g. 1 (b); derived from number and marker, empty for a heading.';
comment on column plenary.agenda_item.title is 'Its title, e.g. Other matters.';
comment on column plenary.agenda_item.kind is 'PROCEDURAL, SUBSTANTIVE, OTHER_MATTERS, ADOPTION_OF_REPORT or HEADING.';
comment on column plenary.agenda_item.action is 'What the body is to do: FOR_DECISION, FOR_DISCUSSION or FOR_INFORMATION; null where it is not stated.';
comment on column plenary.agenda_item.further_documentation is 'What the annotation says of documentation: UNSTATED, NONE_FORESEEN (none at all) or NO_OTHER_EXPECTED (none but those listed).';

--changeset plenary:annotation-paragraph splitStatements:false
create table plenary.annotation_paragraph (
    agenda_id uuid not null references plenary.agenda on delete cascade,
    id uuid not null default uuidv7(),
    item_id uuid not null,
    position integer not null,
    section text not null default 'BACKGROUND',
    text plenary.localized_text not null,
    primary key (agenda_id, id),
    constraint annotation_paragraph_item_is_in_the_edition foreign key (agenda_id, item_id)
        references plenary.agenda_item (agenda_id, id) on delete cascade,
    constraint annotation_paragraph_position_is_unique unique (agenda_id, item_id, position) deferrable initially deferred,
    constraint annotation_paragraph_position_is_positive check (position > 0),
    constraint annotation_paragraph_section_is_known check (section in ('BACKGROUND', 'SCOPE', 'DOCUMENTATION', 'ORGANIZATION'))
);
call plenary.make_part_of_agenda('annotation_paragraph');
comment on table plenary.annotation_paragraph is 'One paragraph of the annotation under an item.';
comment on column plenary.annotation_paragraph.item_id is 'The item that it annotates.';
comment on column plenary.annotation_paragraph.position is 'Its place in the order of print, from 1.';
comment on column plenary.annotation_paragraph.section is 'What it is about: BACKGROUND, SCOPE, DOCUMENTATION or ORGANIZATION.';
comment on column plenary.annotation_paragraph.text is 'The paragraph, e.g. The Working Group is expected to adopt a report on its meeting.';

--changeset plenary:documentation-entry splitStatements:false
create table plenary.documentation_entry (
    agenda_id uuid not null references plenary.agenda on delete cascade,
    id uuid not null default uuidv7(),
    item_id uuid not null,
    position integer not null,
    document_id uuid references plenary.document,
    title plenary.localized_text,
    role text not null default 'BEFORE_THE_BODY',
    status text not null default 'EXPECTED',
    due_on date,
    primary key (agenda_id, id),
    constraint documentation_entry_item_is_in_the_edition foreign key (agenda_id, item_id)
        references plenary.agenda_item (agenda_id, id) on delete cascade,
    constraint documentation_entry_position_is_unique unique (agenda_id, item_id, position) deferrable initially deferred,
    constraint documentation_entry_position_is_positive check (position > 0),
    constraint documentation_entry_document_is_listed_once unique (agenda_id, item_id, document_id),
    constraint documentation_entry_is_named check (document_id is not null or title is not null),
    constraint documentation_entry_role_is_known check (role in ('BEFORE_THE_BODY', 'FOR_INFORMATION', 'FOR_ADOPTION', 'REFERENCE')),
    constraint documentation_entry_status_is_known check (status in ('EXPECTED', 'SUBMITTED', 'IN_PROCESSING', 'ISSUED', 'WITHDRAWN'))
);
create index documentation_entry_of_document on plenary.documentation_entry (document_id);
call plenary.make_part_of_agenda('documentation_entry');
comment on table plenary.documentation_entry is 'A document that is before the body under an item, or expected.';
comment on column plenary.documentation_entry.item_id is 'The item that it is listed under.';
comment on column plenary.documentation_entry.position is 'Its place in the list, from 1.';
comment on column plenary.documentation_entry.document_id is 'The document; null while an expected paper has no record of its own.';
comment on column plenary.documentation_entry.title is 'The title as this agenda lists it, which may differ from the document''s own; null where it lists the symbol only.';
comment on column plenary.documentation_entry.role is 'BEFORE_THE_BODY, FOR_INFORMATION, FOR_ADOPTION or REFERENCE.';
comment on column plenary.documentation_entry.status is 'EXPECTED, SUBMITTED, IN_PROCESSING, ISSUED or WITHDRAWN.';
comment on column plenary.documentation_entry.due_on is 'When it is due, e.g. 2018-05-23; null where no date is set.';

--changeset plenary:agenda-item-path splitStatements:false
alter table plenary.agenda_item add column path uuid[] not null default '{}';
comment on column plenary.agenda_item.path is 'The items from the top down to this one, itself included; derived from the parents.';
create or replace function plenary.derive_label() returns trigger
    language plpgsql
    as $$
begin
    new.label := plenary.label_of(new.agenda_id, new.parent_id, new.number, new.marker);
    new.path := coalesce((select p.path from plenary.agenda_item p
        where p.agenda_id = new.agenda_id and p.id = new.parent_id), '{}') || new.id;
    return new;
end $$;
comment on function plenary.derive_label is 'Keeps the label and the path of an item.';
create or replace function plenary.relabel_children() returns trigger
    language plpgsql
    as $$
begin
    -- A cycle is refused at the end of the statement; following it would never end.
    update plenary.agenda_item c
        set label = plenary.label_of(c.agenda_id, c.parent_id, c.number, c.marker)
        where c.agenda_id = new.agenda_id and c.parent_id = new.id and c.id <> all (new.path)
            and (c.label <> plenary.label_of(c.agenda_id, c.parent_id, c.number, c.marker)
                or c.path <> new.path || c.id);
    return null;
end $$;
comment on function plenary.relabel_children is 'Passes a changed label or path on to the items below.';
create or replace function plenary.keep_version() returns trigger
    language plpgsql
    as $$
begin
    -- To make room for a neighbour is no change of the thing itself: whoever edits its text has no conflict with that.
    new.version := old.version + case
        when new.version = old.version
            and to_jsonb(new) - array['position', 'label', 'path', 'updated_at'] = to_jsonb(old) - array['position', 'label', 'path', 'updated_at']
        then 0 else 1 end;
    new.created_at := old.created_at;
    new.updated_at := now();
    return new;
end $$;
comment on function plenary.keep_version is 'Counts the changes of a row for the optimistic lock; a new place, label or path alone does not count unless the update says so.';
alter table plenary.agenda_item disable trigger user;
with recursive down(agenda_id, id, path) as (
    select agenda_id, id, array[id] from plenary.agenda_item where parent_id is null
    union all
    select i.agenda_id, i.id, down.path || i.id
        from down join plenary.agenda_item i on i.agenda_id = down.agenda_id and i.parent_id = down.id)
update plenary.agenda_item i set path = down.path from down where i.agenda_id = down.agenda_id and i.id = down.id;
alter table plenary.agenda_item enable trigger user;

--changeset plenary:agenda-comparison splitStatements:false
create view plenary.agenda_comparison as
    select a.id as agenda_id, b.id as against_id, (a.stage_rank, a.edition) > (b.stage_rank, b.edition) as forward
    from plenary.agenda a
    join plenary.agenda b on b.meeting_id = a.meeting_id and b.id <> a.id;
comment on view plenary.agenda_comparison is 'Two stages or editions of the agenda of one meeting, e.g. the adopted one and the provisional one before it.';
comment on column plenary.agenda_comparison.agenda_id is 'The agenda that is looked at.';
comment on column plenary.agenda_comparison.against_id is 'The agenda that it is compared with.';
comment on column plenary.agenda_comparison.forward is 'Whether the one looked at is the later of the two.';

--changeset plenary:agenda-adopted-at splitStatements:false
alter table plenary.agenda add column adopted_at timestamptz
    constraint agenda_adopted_at_is_of_an_adopted_one check (adopted_at is null or stage_rank >= 4);
comment on column plenary.agenda.adopted_at is 'When the body adopted it, e.g. 2018-07-04 08:20:00+00; null while it has not, or where the hour is not known.';

--changeset plenary:agenda-changed-by-its-parts splitStatements:false
alter table plenary.agenda add column changed_in xid8 not null default pg_current_xact_id();
comment on column plenary.agenda.changed_in is 'The transaction that last changed the edition or a part of it, e.g. 90210; so its version counts each of them once.';

create function plenary.count_change_of_part() returns trigger
    language plpgsql
    as $$
begin
    update plenary.agenda set changed_in = pg_current_xact_id()
        where id = case when tg_op = 'DELETE' then old.agenda_id else new.agenda_id end
            and changed_in <> pg_current_xact_id();
    return null;
end $$;
comment on function plenary.count_change_of_part is
    'Counts a change of a part as one of the edition, so that whoever publishes it names the state that they have seen.';

create trigger count_change_of_part after insert or update or delete on plenary.agenda_item
    for each row execute function plenary.count_change_of_part();
create trigger count_change_of_part after insert or update or delete on plenary.annotation_paragraph
    for each row execute function plenary.count_change_of_part();
create trigger count_change_of_part after insert or update or delete on plenary.documentation_entry
    for each row execute function plenary.count_change_of_part();
