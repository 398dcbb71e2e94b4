--liquibase formatted sql

--changeset plenary:account-body splitStatements:false
alter table plenary.account add column limited boolean not null default false;
comment on column plenary.account.limited is 'Whether the role counts for some bodies and those below them only, e.g. true for an editor of WG.7; false for all bodies, whatever their number.';
create table plenary.account_body (
    id uuid primary key default uuidv7(),
    account_id uuid not null references plenary.account on delete cascade,
    body_id uuid not null references plenary.body on delete cascade,
    constraint account_body_is_unique unique (account_id, body_id)
);
create index account_body_of_body on plenary.account_body (body_id);
call plenary.govern('account_body', 'account', 'account_id');
comment on table plenary.account_body is 'The bodies that a limited account serves, those below them included, e.g. the Working Group on the Smuggling of Migrants. None where the last was deleted: then it may change nothing.';
comment on column plenary.account_body.id is 'Stable identity.';
comment on column plenary.account_body.account_id is 'The account, e.g. of a conference officer.';
comment on column plenary.account_body.body_id is 'The body that it serves, e.g. the Working Group on the Smuggling of Migrants.';

--changeset plenary:body-of-a-thing splitStatements:false
create function plenary.bodies_below(served uuid[]) returns setof uuid
    language sql stable parallel safe
    as $$
        with recursive below(id) as (
            select unnest(served)
            union
            select b.id from plenary.body b join below on below.id = b.parent_id)
        select id from below
    $$;
comment on function plenary.bodies_below is 'The bodies with all below them, e.g. the Conference with its working groups.';

create function plenary.body_in(unit text, state jsonb) returns uuid
    language sql stable parallel safe
    as $$
        select case unit
            when 'body' then (state ->> 'id')::uuid
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
comment on function plenary.body_in is
    'To which body a thing belongs whose row is given, e.g. an agenda to the body of its meeting. Null for what belongs to none, e.g. a treaty, and for kinds that this does not know: those are changed by accounts of all bodies only.';

create function plenary.body_of(unit text, unit_id uuid) returns uuid
    language plpgsql stable
    as $$
declare
    state jsonb;
begin
    execute format('select to_jsonb(t) from plenary.%I t where t.id = $1', unit) into state using unit_id;
    if state is null then
        select r.before into state from plenary.revision r
            where r.entity = body_of.unit and r.entity_id = body_of.unit_id and r.before is not null
            order by r.seq desc limit 1;
    end if;
    return plenary.body_in(unit, state);
end $$;
comment on function plenary.body_of is 'To which body a thing belongs, or belonged before it was deleted.';

create function plenary.first_change_beyond(served uuid[]) returns text
    language sql stable
    as $$
        with below as materialized (select id from plenary.bodies_below(served) id),
        changed as materialized (
            select * from plenary.revision
            where xid = pg_current_xact_id_if_assigned() and before is distinct from after
                and unit <> 'unresolved_reference'),
        touched as (
            select c.seq, c.entity, plenary.body_in(c.unit, state) as body_id
            from changed c cross join lateral (values (c.before), (c.after)) states(state)
            where c.entity = c.unit and state is not null
            union all
            select p.seq, p.unit, plenary.body_of(p.unit, p.unit_id)
            from (select min(seq) as seq, unit, unit_id from changed where entity <> unit group by unit, unit_id) p
            union all
            -- A body that moves is taken from one and given to another, and both have a say.
            select c.seq, c.entity, (state ->> 'parent_id')::uuid
            from changed c cross join lateral (values (c.before), (c.after)) states(state)
            where c.entity = 'body' and c.operation = 'UPDATE'
                and c.before -> 'parent_id' is distinct from c.after -> 'parent_id')
        select t.entity from touched t
        where t.body_id is null or t.body_id not in (select id from below)
        order by t.seq limit 1
    $$;
comment on function plenary.first_change_beyond is
    'Of what the current transaction has changed, the kind of the first thing that belongs to none of these bodies or those below them, e.g. resolution; null where all do. References that are not resolved are everybody''s.';

--changeset plenary:idempotency-key splitStatements:false
create table plenary.idempotency_key (
    id uuid primary key default uuidv7(),
    caller text not null,
    key text not null,
    fingerprint text not null,
    answer bytea,
    made_at timestamptz not null default now(),
    constraint idempotency_key_is_unique_of_caller unique (caller, key),
    constraint idempotency_key_is_bounded check (length(key) between 1 and 255),
    constraint idempotency_key_fingerprint_is_sha256 check (fingerprint ~ '^[0-9a-f]{64}$')
);
create index idempotency_key_by_age on plenary.idempotency_key (made_at);
comment on table plenary.idempotency_key is
    'Which operation a caller sent under which key, and what was answered, kept with the effect in one transaction, so that a retry changes nothing twice. It is no thing of the register: it has no history, and goes after a while.';
comment on column plenary.idempotency_key.id is 'Stable identity.';
comment on column plenary.idempotency_key.caller is 'The account that sent it, e.g. editor; the same key of another is another.';
comment on column plenary.idempotency_key.key is 'What stood in the header Idempotency-Key, e.g. 6f1c0c2e-publish-agenda.';
comment on column plenary.idempotency_key.fingerprint is 'The SHA-256 of document, operation and variables, so that another operation under the same key is refused.';
comment on column plenary.idempotency_key.answer is 'The answer as it went out; null only within the transaction that makes it.';
comment on column plenary.idempotency_key.made_at is 'When the operation began, e.g. 2018-04-09 10:42:00+00.';

--changeset plenary:api-token-scope splitStatements:false
alter table plenary.api_token add column scope text not null default 'WRITE'
    constraint api_token_scope_is_known check (scope in ('READ', 'WRITE'));
comment on column plenary.api_token.scope is 'READ for a token that changes nothing, e.g. of a website that shows drafts; WRITE for one that may do what its account may.';

--changeset plenary:body-of-a-clearance splitStatements:false
create or replace function plenary.body_in(unit text, state jsonb) returns uuid
    language sql stable parallel safe
    as $$
        select case unit
            when 'body' then (state ->> 'id')::uuid
            when 'meeting' then (state ->> 'body_id')::uuid
            when 'resolution' then (state ->> 'body_id')::uuid
            when 'bureau_decision' then (state ->> 'body_id')::uuid
            when 'agenda' then (select m.body_id from plenary.meeting m where m.id = (state ->> 'meeting_id')::uuid)
            when 'document' then coalesce((state ->> 'body_id')::uuid,
                (select m.body_id from plenary.meeting m where m.id = (state ->> 'meeting_id')::uuid))
            when 'clearance' then plenary.body_of(state ->> 'unit', (state ->> 'id')::uuid)
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
comment on function plenary.body_in is
    'To which body a thing belongs whose row is given, e.g. an agenda to the body of its meeting. Null for what belongs to none, e.g. a treaty, and for kinds that this does not know: those are changed by accounts of all bodies only.';

create or replace function plenary.first_change_beyond(served uuid[]) returns text
    language sql stable
    as $$
        with below as materialized (select id from plenary.bodies_below(served) id),
        changed as materialized (
            select * from plenary.revision
            where xid = pg_current_xact_id_if_assigned() and before is distinct from after
                and unit not in ('unresolved_reference', 'saved_view')),
        touched as (
            select c.seq, c.entity, plenary.body_in(c.unit, state) as body_id
            from changed c cross join lateral (values (c.before), (c.after)) states(state)
            where c.entity = c.unit and state is not null
            union all
            select p.seq, p.unit, plenary.body_of(p.unit, p.unit_id)
            from (select min(seq) as seq, unit, unit_id from changed where entity <> unit group by unit, unit_id) p
            union all
            -- A body that moves is taken from one and given to another, and both have a say.
            select c.seq, c.entity, (state ->> 'parent_id')::uuid
            from changed c cross join lateral (values (c.before), (c.after)) states(state)
            where c.entity = 'body' and c.operation = 'UPDATE'
                and c.before -> 'parent_id' is distinct from c.after -> 'parent_id')
        select t.entity from touched t
        where t.body_id is null or t.body_id not in (select id from below)
        order by t.seq limit 1
    $$;
comment on function plenary.first_change_beyond is
    'Of what the current transaction has changed, the kind of the first thing that belongs to none of these bodies or those below them, e.g. resolution; null where all do. References that are not resolved are everybody''s, and how somebody looks at a list is their own.';

--changeset plenary:idempotency-key-rights splitStatements:false
alter table plenary.idempotency_key
    add column role text not null default 'ADMINISTRATOR'
        constraint idempotency_key_role_is_known check (role in ('READER', 'EDITOR', 'CLEARER', 'ADMINISTRATOR')),
    add column bodies uuid[];
alter table plenary.idempotency_key alter column role drop default;
comment on column plenary.idempotency_key.role is 'The role in which it was sent, e.g. EDITOR; whoever has a lesser one by now is not told the answer.';
comment on column plenary.idempotency_key.bodies is 'The bodies for which that role counted, e.g. the Working Group on the Smuggling of Migrants; null for all. Whoever has lost one of them is not told the answer.';

--changeset plenary:body-of-a-body-that-is-gone splitStatements:false
create or replace function plenary.body_of(unit text, unit_id uuid) returns uuid
    language plpgsql stable
    as $$
declare
    state jsonb;
begin
    execute format('select to_jsonb(t) from plenary.%I t where t.id = $1', unit) into state using unit_id;
    if state is not null then
        return plenary.body_in(unit, state);
    end if;
    select r.before into state from plenary.revision r
        where r.entity = body_of.unit and r.entity_id = body_of.unit_id and r.before is not null
        order by r.seq desc limit 1;
    return case when unit = 'body' then (state ->> 'parent_id')::uuid else plenary.body_in(unit, state) end;
end $$;
comment on function plenary.body_of is
    'To which body a thing belongs, or belonged before it was deleted; a body that is gone to the one that it was below.';

create or replace function plenary.first_change_beyond(served uuid[]) returns text
    language sql stable
    as $$
        with below as materialized (select id from plenary.bodies_below(served) id),
        changed as materialized (
            select * from plenary.revision
            where xid = pg_current_xact_id_if_assigned() and before is distinct from after
                and unit not in ('unresolved_reference', 'saved_view')),
        touched as (
            select c.seq, c.entity, plenary.body_in(c.unit, state) as body_id
            from changed c cross join lateral (values (c.before), (c.after)) states(state)
            where c.entity = c.unit and state is not null and (c.entity <> 'body' or c.operation <> 'DELETE')
            union all
            select p.seq, p.unit, plenary.body_of(p.unit, p.unit_id)
            from (select min(seq) as seq, unit, unit_id from changed where entity <> unit group by unit, unit_id) p
            union all
            -- A body that moves is taken from one and given to another, and both have a say; one that goes is taken from one.
            select c.seq, c.entity, (state ->> 'parent_id')::uuid
            from changed c cross join lateral (values (c.before), (c.after)) states(state)
            where c.entity = 'body' and (c.operation = 'DELETE' and state is not null
                or c.operation = 'UPDATE' and c.before -> 'parent_id' is distinct from c.after -> 'parent_id'))
        select t.entity from touched t
        where t.body_id is null or t.body_id not in (select id from below)
        order by t.seq limit 1
    $$;

--changeset plenary:api-token-use splitStatements:false
create table plenary.api_token_use (
    token_id uuid primary key references plenary.api_token on delete cascade,
    used_at timestamptz not null
);
comment on table plenary.api_token_use is 'When which token was last used, within some seconds, so that one that nobody uses can be found. It is no thing of the register, so it has no history.';
comment on column plenary.api_token_use.token_id is 'The token, e.g. of a website.';
comment on column plenary.api_token_use.used_at is 'When a request last came with it, e.g. 2018-04-09 10:42:00+00.';
