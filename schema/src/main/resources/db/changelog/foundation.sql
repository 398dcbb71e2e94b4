--liquibase formatted sql

--changeset plenary:schema splitStatements:false
create schema if not exists plenary;
comment on schema plenary is 'Everything that Plenary keeps: conferences, their meetings, agendas, documents and resolutions.';
create extension if not exists btree_gist;

--changeset plenary:localized-text splitStatements:false
create function plenary.is_localized_text(value jsonb) returns boolean
    language sql immutable strict parallel safe
    as $$
        select jsonb_typeof(value) = 'object'
            and value <> '{}'::jsonb
            and value - array['ar', 'zh', 'en', 'fr', 'ru', 'es'] = '{}'::jsonb
            and not jsonb_path_exists(value, '$.* ? (@.type() != "string" || @ like_regex "^\\s*$")')
    $$;
comment on function plenary.is_localized_text is
    'Whether a value is a text in one or more of the six languages, none of them blank.';

create domain plenary.localized_text as jsonb
    constraint localized_text_is_in_the_six_languages check (plenary.is_localized_text(value));
comment on domain plenary.localized_text is
    'A text by language, e.g. {"en": "Other matters", "fr": "Questions diverses"}. A language that is missing is absent, never blank.';

--changeset plenary:revision splitStatements:false
create table plenary.revision (
    seq bigint generated always as identity primary key,
    xid xid8 not null default pg_current_xact_id(),
    at timestamptz not null default now(),
    actor text not null,
    reason text,
    operation text not null,
    entity text not null,
    entity_id uuid not null,
    agenda_id uuid,
    unit text not null,
    unit_id uuid not null,
    before jsonb,
    after jsonb,
    constraint revision_operation_is_known check (operation in ('INSERT', 'UPDATE', 'DELETE')),
    constraint revision_states_fit_operation check (
        (before is null) = (operation = 'INSERT') and (after is null) = (operation = 'DELETE'))
);
create index revision_feed on plenary.revision (xid, seq);
create index revision_of_entity on plenary.revision (entity, entity_id, seq);
create index revision_of_unit on plenary.revision (unit, unit_id, seq);
comment on table plenary.revision is
    'Every change to every thing: history, tombstones (operation DELETE) and change feed in one. Written by triggers only; the product''s role can read it and nothing else.';
comment on column plenary.revision.seq is 'Order within a transaction, e.g. 4711. With xid it is the cursor of the change feed.';
comment on column plenary.revision.xid is 'The transaction that made the change, e.g. 90210; all rows of one action share it, so an action can be undone as a whole.';
comment on column plenary.revision.at is 'When the transaction began, e.g. 2018-04-09 10:42:00+00.';
comment on column plenary.revision.actor is 'Who made the change, by account name, e.g. editor; or system or sample.';
comment on column plenary.revision.reason is 'Why, in the words of the person or the name of the action, e.g. Import of agenda.md.';
comment on column plenary.revision.operation is 'INSERT, UPDATE or DELETE.';
comment on column plenary.revision.entity is 'The table, e.g. agenda_item.';
comment on column plenary.revision.entity_id is 'The id of the row, stable across editions.';
comment on column plenary.revision.agenda_id is 'The edition that the row is part of; null for what is part of no agenda.';
comment on column plenary.revision.unit is 'The thing that the change is counted against, e.g. agenda for a paragraph of one of its items.';
comment on column plenary.revision.unit_id is 'The id of that thing; its latest seq says when it last changed in any part.';
comment on column plenary.revision.before is 'The row before the change, without secrets; null for INSERT.';
comment on column plenary.revision.after is 'The row after the change, without secrets; null for DELETE.';

create function plenary.record_revision() returns trigger
    language plpgsql security definer set search_path = plenary, pg_temp
    as $$
declare
    actor text := nullif(current_setting('plenary.actor', true), '');
    secrets text[] := tg_argv[2:];
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - secrets end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - secrets end;
    any_row jsonb := coalesce(new_row, old_row);
begin
    if actor is null then
        raise exception 'A change to % names no actor', tg_table_name using errcode = 'insufficient_privilege',
            hint = 'Set plenary.actor in the transaction.';
    end if;
    insert into revision (actor, reason, operation, entity, entity_id, agenda_id, unit, unit_id, before, after)
    values (actor, nullif(current_setting('plenary.reason', true), ''), tg_op, tg_table_name,
        (any_row ->> 'id')::uuid, (any_row ->> 'agenda_id')::uuid,
        tg_argv[0], (any_row ->> tg_argv[1])::uuid, old_row, new_row);
    return null;
end $$;
comment on function plenary.record_revision is
    'Writes the revision of one row. Arguments: the unit''s table, the column that names the unit, then columns that are secret.';

create function plenary.keep_version() returns trigger
    language plpgsql
    as $$
begin
    -- To make room for a neighbour is no change of the thing itself: whoever edits its text has no conflict with that.
    new.version := old.version + case
        when new.version = old.version
            and to_jsonb(new) - array['position', 'label', 'updated_at'] = to_jsonb(old) - array['position', 'label', 'updated_at']
        then 0 else 1 end;
    new.created_at := old.created_at;
    new.updated_at := now();
    return new;
end $$;
comment on function plenary.keep_version is 'Counts the changes of a row for the optimistic lock; a new place or label alone does not count unless the update says so.';

create function plenary.refuse_cycle() returns trigger
    language plpgsql
    as $$
declare
    cyclic boolean;
begin
    execute format(
        'with recursive up(id) as (
             select ($1).parent_id
             union
             select p.parent_id from plenary.%1$I p join up on p.id = up.id where %2$s)
         select exists (select from up where id = ($1).id)',
        tg_table_name, case when tg_argv[0] = 'edition' then 'p.agenda_id = ($1).agenda_id' else 'true' end)
        using new into cyclic;
    if cyclic then
        raise exception 'A % cannot be placed below itself', tg_table_name using errcode = 'check_violation',
            constraint = tg_table_name || '_tree_is_acyclic';
    end if;
    return null;
end $$;
comment on function plenary.refuse_cycle is
    'Keeps a tree of parents acyclic; with the argument edition, within one agenda edition.';

create procedure plenary.govern(thing text, unit text, unit_column text, variadic secrets text[] default '{}')
    language plpgsql
    as $$
begin
    execute format(
        'alter table plenary.%1$I
             add column version integer not null default 1,
             add column created_at timestamptz not null default now(),
             add column updated_at timestamptz not null default now()', thing);
    execute format('comment on column plenary.%I.version is %L', thing, 'Counts the changes, from 1; an update names the version that it is based on.');
    execute format('comment on column plenary.%I.created_at is %L', thing, 'When the row was made, e.g. 2018-04-09 10:42:00+00.');
    execute format('comment on column plenary.%I.updated_at is %L', thing, 'When the row last changed, e.g. 2018-04-09 10:42:00+00.');
    execute format(
        'create trigger keep_version before update on plenary.%1$I
             for each row execute function plenary.keep_version()', thing);
    execute format(
        'create trigger record_revision after insert or update or delete on plenary.%1$I
             for each row execute function plenary.record_revision(%2$L, %3$L%4$s)',
        thing, unit, unit_column,
        (select coalesce(string_agg(format(', %L', secret), ''), '') from unnest(secrets) secret));
end $$;
comment on procedure plenary.govern is
    'Gives a table its version, its time stamps and its revisions; every table but revision itself is governed.';

create function plenary.guard_publication() returns trigger
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
    if old.publication is distinct from new.publication and not (old.publication, new.publication) in (
            ('DRAFT', 'IN_REVIEW'), ('IN_REVIEW', 'DRAFT'), ('IN_REVIEW', 'CLEARED'), ('CLEARED', 'DRAFT'),
            ('CLEARED', 'PUBLISHED'), ('PUBLISHED', 'WITHDRAWN'), ('WITHDRAWN', 'DRAFT')) then
        raise exception 'A % cannot go from % to %', tg_table_name, old.publication, new.publication
            using errcode = 'check_violation', constraint = tg_table_name || '_publication_goes_step_by_step';
    end if;
    if old.publication is distinct from new.publication and new.publication = 'PUBLISHED' then
        new.published_at := now();
    end if;
    return new;
end $$;
comment on function plenary.guard_publication is
    'DRAFT, IN_REVIEW, CLEARED, PUBLISHED, WITHDRAWN, one step at a time.';

create procedure plenary.make_publishable(thing text)
    language plpgsql
    as $$
begin
    execute format(
        'alter table plenary.%1$I
             add column publication text not null default ''DRAFT''
                 constraint %2$I check (publication in (''DRAFT'', ''IN_REVIEW'', ''CLEARED'', ''PUBLISHED'', ''WITHDRAWN'')),
             add column published_at timestamptz,
             add constraint %3$I check (publication not in (''PUBLISHED'', ''WITHDRAWN'') or published_at is not null)',
        thing, thing || '_publication_is_known', thing || '_published_has_its_time');
    execute format('comment on column plenary.%I.publication is %L', thing, 'DRAFT, IN_REVIEW, CLEARED, PUBLISHED or WITHDRAWN; the public sees PUBLISHED only.');
    execute format('comment on column plenary.%I.published_at is %L', thing, 'When it was last published, e.g. 2018-04-09 10:42:00+00; null until then.');
    execute format(
        'create trigger guard_publication before insert or update on plenary.%1$I
             for each row execute function plenary.guard_publication()', thing);
end $$;
comment on procedure plenary.make_publishable is 'Makes a table a publication unit.';
