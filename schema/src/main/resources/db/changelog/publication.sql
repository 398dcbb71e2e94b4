--liquibase formatted sql

--changeset plenary:clearance splitStatements:false
create table plenary.clearance (
    id uuid primary key,
    unit text not null,
    submitted_by text,
    submitted_at timestamptz,
    cleared_by text,
    cleared_at timestamptz,
    cleared_seq bigint,
    returned_by text,
    returned_because text,
    publish_at timestamptz,
    scheduled_by text,
    hindrance text,
    constraint clearance_submitted_by_somebody check ((submitted_by is null) = (submitted_at is null)),
    constraint clearance_cleared_by_somebody check (num_nonnulls(cleared_by, cleared_at) in (0, 2)),
    constraint clearance_returned_by_somebody check ((returned_by is null) = (returned_because is null)),
    constraint clearance_returned_because_is_not_blank check (returned_because ~ '\S'),
    constraint clearance_scheduled_by_somebody check ((publish_at is null) = (scheduled_by is null))
);
create index clearance_due on plenary.clearance (publish_at) where publish_at is not null;
call plenary.govern('clearance', 'clearance', 'id');
comment on table plenary.clearance is 'Who took a thing how far on its way to the public, e.g. that editor submitted the provisional agenda and clearer cleared it. For editors only; kept by the triggers of what is published.';
comment on column plenary.clearance.id is 'The id of the thing, e.g. of an edition of an agenda.';
comment on column plenary.clearance.unit is 'The table of the thing, e.g. agenda.';
comment on column plenary.clearance.submitted_by is 'Who submitted it for review, by account name, e.g. editor; null for a draft.';
comment on column plenary.clearance.submitted_at is 'When it was submitted for review, e.g. 2018-04-06 15:10:00+00.';
comment on column plenary.clearance.cleared_by is 'Who cleared it, e.g. clearer; null until somebody has.';
comment on column plenary.clearance.cleared_at is 'When it was cleared, e.g. 2018-04-09 10:40:00+00.';
comment on column plenary.clearance.cleared_seq is 'The latest revision of the thing and its parts when it was cleared, e.g. 4711: what was changed after that was not seen by who cleared.';
comment on column plenary.clearance.returned_by is 'Who returned it to draft, e.g. clearer; null once it is submitted again.';
comment on column plenary.clearance.returned_because is 'Why it was returned to draft, e.g. The title of item 3 is not that of resolution 8/2.';
comment on column plenary.clearance.publish_at is 'When it is to be published, e.g. 2018-04-10 08:00:00+00; null where nobody scheduled that.';
comment on column plenary.clearance.scheduled_by is 'Who scheduled that, e.g. clearer; the publication is recorded as theirs.';
comment on column plenary.clearance.hindrance is 'Why what was scheduled was not published, e.g. It was changed after it was cleared.';

create function plenary.is_content(change plenary.revision) returns boolean
    language sql immutable parallel safe
    as $$
        select change.entity not in ('agenda_item_identity', 'agenda_item_clearance')
            and (change.operation <> 'UPDATE' or change.entity <> change.unit
                or change.before - array['publication', 'published_at', 'in_force', 'changed_in', 'version', 'updated_at']
                    <> change.after - array['publication', 'published_at', 'in_force', 'changed_in', 'version', 'updated_at'])
    $$;
comment on function plenary.is_content is 'Whether a revision changed what a thing says, and not only how far it is on its way to the public.';

create function plenary.track_clearance() returns trigger
    language plpgsql
    as $$
declare
    actor text := nullif(current_setting('plenary.actor', true), '');
    seen bigint;
begin
    if tg_op = 'DELETE' then
        delete from plenary.clearance where id = old.id;
        return null;
    end if;
    if old.publication = new.publication then
        return null;
    end if;
    select max(seq) into seen from plenary.revision where unit = tg_table_name and unit_id = new.id;
    insert into plenary.clearance as kept (id, unit, submitted_by, submitted_at, cleared_by, cleared_at, cleared_seq)
        values (new.id, tg_table_name,
            case when new.publication = 'IN_REVIEW' then actor end, case when new.publication = 'IN_REVIEW' then now() end,
            case when new.publication = 'CLEARED' then actor end, case when new.publication = 'CLEARED' then now() end,
            case when new.publication = 'CLEARED' then seen end)
        on conflict (id) do update set
            submitted_by = case when new.publication = 'DRAFT' then null
                when old.publication = 'DRAFT' then excluded.submitted_by else kept.submitted_by end,
            submitted_at = case when new.publication = 'DRAFT' then null
                when old.publication = 'DRAFT' then excluded.submitted_at else kept.submitted_at end,
            cleared_by = case when new.publication in ('DRAFT', 'IN_REVIEW', 'CLEARED') then excluded.cleared_by else kept.cleared_by end,
            cleared_at = case when new.publication in ('DRAFT', 'IN_REVIEW', 'CLEARED') then excluded.cleared_at else kept.cleared_at end,
            cleared_seq = case when new.publication in ('DRAFT', 'IN_REVIEW', 'CLEARED') then excluded.cleared_seq else kept.cleared_seq end,
            returned_by = null, returned_because = null, publish_at = null, scheduled_by = null, hindrance = null;
    return null;
end $$;
comment on function plenary.track_clearance is 'Keeps who submitted and who cleared, whoever takes the step and by whatever way; a step ends what was scheduled for the state before.';

create or replace function plenary.guard_publication() returns trigger
    language plpgsql
    as $$
begin
    if tg_op = 'INSERT' then
        if new.publication <> 'DRAFT' then
            raise exception 'A new % starts as DRAFT, not as %', tg_table_name, new.publication
                using errcode = 'check_violation', constraint = tg_table_name || '_publication_starts_as_draft';
        end if;
        return new;
    end if;
    -- What was changed after it was cleared is cleared again: back in review for that.
    if old.publication is distinct from new.publication and not (old.publication, new.publication) in (
            ('DRAFT', 'IN_REVIEW'), ('IN_REVIEW', 'DRAFT'), ('IN_REVIEW', 'CLEARED'), ('CLEARED', 'DRAFT'), ('CLEARED', 'IN_REVIEW'),
            ('CLEARED', 'PUBLISHED'), ('PUBLISHED', 'WITHDRAWN'), ('WITHDRAWN', 'DRAFT')) then
        raise exception 'A % cannot go from % to %', tg_table_name, old.publication, new.publication
            using errcode = 'check_violation', constraint = tg_table_name || '_publication_goes_step_by_step';
    end if;
    if old.publication is distinct from new.publication and new.publication = 'PUBLISHED' then
        new.published_at := now();
    end if;
    return new;
end $$;

do $$
declare
    thing text;
begin
    foreach thing in array array['instrument', 'body', 'meeting', 'document', 'resolution', 'bureau_decision', 'agenda', 'mandate'] loop
        execute format(
            'create trigger track_clearance after update or delete on plenary.%I
                 for each row execute function plenary.track_clearance()', thing);
    end loop;
end $$;

--changeset plenary:agenda-item-clearance splitStatements:false
create table plenary.agenda_item_clearance (
    agenda_id uuid not null references plenary.agenda on delete cascade,
    id uuid not null,
    cleared_by text not null,
    cleared_at timestamptz not null default now(),
    primary key (agenda_id, id),
    constraint agenda_item_clearance_is_of_an_item foreign key (agenda_id, id)
        references plenary.agenda_item (agenda_id, id) on delete cascade
);
call plenary.make_part_of_agenda('agenda_item_clearance');
comment on table plenary.agenda_item_clearance is 'An item of an edition that somebody marked as cleared, ahead of the whole, e.g. item 3. Gone as soon as the item changes.';
comment on column plenary.agenda_item_clearance.id is 'The item.';
comment on column plenary.agenda_item_clearance.cleared_by is 'Who marked it, by account name, e.g. clearer.';
comment on column plenary.agenda_item_clearance.cleared_at is 'When, e.g. 2018-04-05 09:00:00+00.';

create function plenary.void_item_clearance() returns trigger
    language plpgsql
    as $$
declare
    part jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
    item uuid;
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - array['position', 'label', 'path', 'version', 'updated_at']
            = to_jsonb(old) - array['position', 'label', 'path', 'version', 'updated_at'] then
        return null;
    end if;
    item := case tg_table_name
        when 'agenda_item' then (part ->> 'id')::uuid
        when 'citation' then coalesce(
            (select p.item_id from plenary.annotation_paragraph p
                where p.agenda_id = (part ->> 'agenda_id')::uuid and p.id = (part ->> 'evidence_paragraph_id')::uuid),
            (select e.item_id from plenary.documentation_entry e
                where e.agenda_id = (part ->> 'agenda_id')::uuid and e.id = (part ->> 'evidence_entry_id')::uuid))
        else (part ->> 'item_id')::uuid end;
    delete from plenary.agenda_item_clearance c using plenary.agenda a
        where c.agenda_id = (part ->> 'agenda_id')::uuid and c.id = item
            and a.id = c.agenda_id and a.publication not in ('PUBLISHED', 'WITHDRAWN');
    return null;
end $$;
comment on function plenary.void_item_clearance is 'An item that changes, or its annotation, documentation or citations, is no longer cleared; a new place alone is no change.';
create trigger void_item_clearance after update on plenary.agenda_item
    for each row execute function plenary.void_item_clearance();
create trigger void_item_clearance after insert or update or delete on plenary.annotation_paragraph
    for each row execute function plenary.void_item_clearance();
create trigger void_item_clearance after insert or update or delete on plenary.documentation_entry
    for each row execute function plenary.void_item_clearance();
create trigger void_item_clearance after insert or update or delete on plenary.citation
    for each row execute function plenary.void_item_clearance();

--changeset plenary:resolution-changed-by-its-paragraphs splitStatements:false
alter table plenary.resolution add column changed_in xid8 not null default pg_current_xact_id();
comment on column plenary.resolution.changed_in is 'The transaction that last changed the act or a paragraph of it, e.g. 90210; so its version counts each of them once.';
create function plenary.count_change_of_paragraph() returns trigger
    language plpgsql
    as $$
begin
    update plenary.resolution set changed_in = pg_current_xact_id()
        where id = case when tg_op = 'DELETE' then old.resolution_id else new.resolution_id end
            and changed_in <> pg_current_xact_id();
    return null;
end $$;
comment on function plenary.count_change_of_paragraph is
    'Counts a change of a paragraph as one of the act, so that whoever publishes it names the state that they have seen.';
create trigger count_change_of_part after insert or update or delete on plenary.resolution_paragraph
    for each row execute function plenary.count_change_of_paragraph();

--changeset plenary:body-of-a-clearance splitStatements:false
-- How far a thing is belongs to the body of the thing.
create or replace function plenary.body_in(unit text, state jsonb) returns uuid
    language sql stable parallel safe
    as $$
        select case unit
            when 'body' then (state ->> 'id')::uuid
            when 'clearance' then plenary.body_of(state ->> 'unit', (state ->> 'id')::uuid)
            when 'agenda_item_clearance' then plenary.body_of('agenda', (state ->> 'agenda_id')::uuid)
            when 'meeting' then (state ->> 'body_id')::uuid
            when 'resolution' then (state ->> 'body_id')::uuid
            when 'bureau_decision' then (state ->> 'body_id')::uuid
            when 'agenda' then (select m.body_id from plenary.meeting m where m.id = (state ->> 'meeting_id')::uuid)
            when 'document' then coalesce((state ->> 'body_id')::uuid,
                (select m.body_id from plenary.meeting m where m.id = (state ->> 'meeting_id')::uuid))
            when 'mandate' then coalesce((state ->> 'subject_body_id')::uuid,
                (select m.body_id from plenary.meeting m where m.id = (state ->> 'subject_meeting_id')::uuid),
                (select m.body_id from plenary.agenda_item_identity i join plenary.meeting m on m.id = i.meeting_id
                    where i.id = (state ->> 'subject_item_id')::uuid),
                (select coalesce(d.body_id, m.body_id) from plenary.document d left join plenary.meeting m on m.id = d.meeting_id
                    where d.id = (state ->> 'subject_document_id')::uuid),
                (select r.body_id from plenary.resolution r where r.id = (state ->> 'authority_resolution_id')::uuid),
                (select b.body_id from plenary.bureau_decision b where b.id = (state ->> 'authority_bureau_decision_id')::uuid),
                (select m.body_id from plenary.recommendation c join plenary.meeting m on m.id = c.meeting_id
                    where c.id = (state ->> 'authority_recommendation_id')::uuid))
        end
    $$;

--changeset plenary:keep-published splitStatements:false
create function plenary.keep_published() returns trigger
    language plpgsql
    as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'A % that is published cannot be deleted', tg_table_name using errcode = 'check_violation',
            constraint = tg_table_name || '_is_withdrawn_before_it_is_deleted';
    end if;
    if new.publication = 'PUBLISHED'
            and exists (select from plenary.body b where b.id = new.body_id and b.publication <> 'PUBLISHED') then
        raise exception 'A % that is published would vanish with a body that is not', tg_table_name
            using errcode = 'check_violation', constraint = tg_table_name || '_moves_to_a_body_as_public';
    end if;
    return new;
end $$;
comment on function plenary.keep_published is
    'What the public sees leaves its sight by withdrawal alone, whoever changes it and by whatever way: it is not deleted, and not given to a body that the public does not see.';

do $$
declare
    thing text;
begin
    foreach thing in array array['instrument', 'body', 'meeting', 'document', 'resolution', 'bureau_decision', 'agenda', 'mandate'] loop
        execute format(
            'create trigger keep_published before delete on plenary.%I
                 for each row when (old.publication = ''PUBLISHED'') execute function plenary.keep_published()', thing);
    end loop;
    foreach thing in array array['meeting', 'resolution', 'bureau_decision'] loop
        execute format(
            'create trigger keep_in_sight before update of body_id on plenary.%I
                 for each row when (old.publication = ''PUBLISHED'' and old.body_id <> new.body_id)
                 execute function plenary.keep_published()', thing);
    end loop;
end $$;

--changeset plenary:meeting-stays-with-its-records splitStatements:false
create function plenary.keep_meeting_with_its_records() returns trigger
    language plpgsql
    as $$
begin
    if exists (select from plenary.agenda where meeting_id = new.id)
            or exists (select from plenary.resolution where meeting_id = new.id)
            or exists (select from plenary.recommendation where meeting_id = new.id)
            or exists (select from plenary.document where meeting_id = new.id) then
        raise exception 'The records of meeting % are of its body', new.id using errcode = 'check_violation',
            constraint = 'meeting_stays_with_its_records';
    end if;
    return new;
end $$;
comment on function plenary.keep_meeting_with_its_records is
    'A meeting that has an agenda, acts, recommendations or documents is of the body that made these, and stays so.';
create trigger keep_with_its_records before update of body_id on plenary.meeting
    for each row when (old.body_id <> new.body_id) execute function plenary.keep_meeting_with_its_records();

--changeset plenary:part-stays-in-its-whole splitStatements:false
create or replace function plenary.record_revision() returns trigger
    language plpgsql security definer set search_path = plenary, pg_temp
    as $$
declare
    actor text := nullif(current_setting('plenary.actor', true), '');
    secrets text[] := tg_argv[2:];
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - secrets end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - secrets end;
    any_row jsonb := coalesce(new_row, old_row);
    unit text := tg_argv[0];
    unit_id uuid := (any_row ->> tg_argv[1])::uuid;
    moves boolean := tg_op = 'UPDATE' and old_row -> tg_argv[1] is distinct from new_row -> tg_argv[1];
begin
    if actor is null then
        raise exception 'A change to % names no actor', tg_table_name using errcode = 'insufficient_privilege',
            hint = 'Set plenary.actor in the transaction.';
    end if;
    -- A citation of the register is part of the act that cites, not of an agenda.
    if unit_id is null then
        unit := case when any_row ->> 'source_resolution_id' is not null then 'resolution'
            when any_row ->> 'source_document_id' is not null then 'document'
            when any_row ->> 'source_bureau_decision_id' is not null then 'bureau_decision' else tg_table_name end;
        unit_id := coalesce(any_row ->> 'source_resolution_id', any_row ->> 'source_document_id',
            any_row ->> 'source_bureau_decision_id', any_row ->> 'id')::uuid;
        moves := tg_op = 'UPDATE' and unit_id is distinct from coalesce(old_row ->> 'source_resolution_id',
            old_row ->> 'source_document_id', old_row ->> 'source_bureau_decision_id', old_row ->> 'id')::uuid;
    end if;
    -- It would be taken from a thing that may be closed to the actor, and no revision would tell that thing's readers.
    if moves then
        raise exception 'A % stays in the % that it is part of', tg_table_name, unit
            using errcode = 'check_violation', constraint = tg_table_name || '_stays_in_its_whole';
    end if;
    insert into revision (actor, reason, operation, entity, entity_id, agenda_id, unit, unit_id, before, after)
    values (actor, nullif(current_setting('plenary.reason', true), ''), tg_op, tg_table_name,
        (any_row ->> 'id')::uuid, (any_row ->> 'agenda_id')::uuid, unit, unit_id, old_row, new_row);
    return null;
end $$;

--changeset plenary:hindrance-in-every-language splitStatements:false
alter table plenary.clearance add column hindrance_wording jsonb,
    add constraint clearance_hindrance_is_worded check (hindrance_wording is null or hindrance is not null);
comment on column plenary.clearance.hindrance_wording is 'The same by the key of its sentence and what stands in its places, to be said in any language, e.g. {"key": "publication.changed-since", "values": {}}.';

create or replace function plenary.track_clearance() returns trigger
    language plpgsql
    as $$
declare
    actor text := nullif(current_setting('plenary.actor', true), '');
    seen bigint;
begin
    if tg_op = 'DELETE' then
        delete from plenary.clearance where id = old.id;
        return null;
    end if;
    if old.publication = new.publication then
        return null;
    end if;
    select max(seq) into seen from plenary.revision where unit = tg_table_name and unit_id = new.id;
    insert into plenary.clearance as kept (id, unit, submitted_by, submitted_at, cleared_by, cleared_at, cleared_seq)
        values (new.id, tg_table_name,
            case when new.publication = 'IN_REVIEW' then actor end, case when new.publication = 'IN_REVIEW' then now() end,
            case when new.publication = 'CLEARED' then actor end, case when new.publication = 'CLEARED' then now() end,
            case when new.publication = 'CLEARED' then seen end)
        on conflict (id) do update set
            submitted_by = case when new.publication = 'DRAFT' then null
                when old.publication = 'DRAFT' then excluded.submitted_by else kept.submitted_by end,
            submitted_at = case when new.publication = 'DRAFT' then null
                when old.publication = 'DRAFT' then excluded.submitted_at else kept.submitted_at end,
            cleared_by = case when new.publication in ('DRAFT', 'IN_REVIEW', 'CLEARED') then excluded.cleared_by else kept.cleared_by end,
            cleared_at = case when new.publication in ('DRAFT', 'IN_REVIEW', 'CLEARED') then excluded.cleared_at else kept.cleared_at end,
            cleared_seq = case when new.publication in ('DRAFT', 'IN_REVIEW', 'CLEARED') then excluded.cleared_seq else kept.cleared_seq end,
            returned_by = null, returned_because = null, publish_at = null, scheduled_by = null, hindrance = null,
            hindrance_wording = null;
    return null;
end $$;
