--liquibase formatted sql

--changeset plenary:epoch splitStatements:false
create table plenary.epoch (
    id uuid primary key default uuidv7(),
    cluster text not null,
    first_seq bigint not null,
    constraint epoch_cluster_is_unique unique (cluster),
    constraint epoch_cluster_is_not_blank check (cluster ~ '\S'),
    constraint epoch_first_seq_is_not_negative check (first_seq >= 0)
);
call plenary.govern('epoch', 'epoch', 'id');
comment on table plenary.epoch is
    'From when on the change feed counts by the transactions of one database cluster. A restored copy counts anew, so that it begins another epoch, and the cursors of the earlier one are refused.';
comment on column plenary.epoch.id is 'Stands in each cursor, e.g. 0197f3a2-6c1d-7b52-9a51-3f0c2d7e8b10.';
comment on column plenary.epoch.cluster is 'The cluster and its timeline, e.g. 7381928374650192837.00000001.';
comment on column plenary.epoch.first_seq is 'The last revision of earlier epochs, e.g. 0; their transactions mean nothing in this cluster.';

--changeset plenary:cluster splitStatements:false
create function plenary.cluster() returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
        select system_identifier || '.' || left(pg_walfile_name(pg_current_wal_lsn()), 8) from pg_control_system()
    $$;
comment on function plenary.cluster is
    'Which database cluster this is, and which of its timelines: another one after any restore.';

--changeset plenary:begin-epoch splitStatements:false
create function plenary.begin_epoch() returns void
    language plpgsql security definer set search_path = plenary, pg_temp
    as $$
begin
    -- Whoever writes is waited for, so that no revision of the earlier epoch comes after its end.
    lock table revision in share row exclusive mode;
    insert into epoch (cluster, first_seq) select cluster(), coalesce(max(seq), 0) from revision on conflict do nothing;
end $$;
comment on function plenary.begin_epoch is 'Begins the epoch of this cluster, unless it has begun.';

--changeset plenary:dependents splitStatements:false
create function plenary.record_dependents() returns trigger
    language plpgsql security definer set search_path = plenary, pg_temp
    as $$
begin
    if (old.publication = 'PUBLISHED') = (new.publication = 'PUBLISHED') then
        return null;
    end if;
    insert into revision (actor, reason, operation, entity, entity_id, agenda_id, unit, unit_id, before, after)
    select current_setting('plenary.actor'), nullif(current_setting('plenary.reason', true), ''), 'UPDATE',
        d.unit, d.id, case when d.unit = 'agenda' then d.id end, d.unit, d.id, d.state, d.state
    from (
        select 'meeting' as unit, m.id, to_jsonb(m) as state from meeting m
            where tg_table_name = 'body' and m.body_id = new.id
        union all
        select 'resolution', r.id, to_jsonb(r) from resolution r where tg_table_name = 'body' and r.body_id = new.id
        union all
        select 'bureau_decision', b.id, to_jsonb(b) from bureau_decision b
            where tg_table_name = 'body' and b.body_id = new.id
        union all
        select 'agenda', a.id, to_jsonb(a) from agenda a join meeting m on m.id = a.meeting_id
            where (tg_table_name = 'meeting' and m.id = new.id) or (tg_table_name = 'body' and m.body_id = new.id)
        union all
        select 'mandate', x.id, to_jsonb(x) from mandate x
            left join resolution r on r.id = x.authority_resolution_id
            left join bureau_decision b on b.id = x.authority_bureau_decision_id
            left join recommendation c on c.id = x.authority_recommendation_id
            left join agenda_item_identity i on i.id = x.subject_item_id
            left join meeting m on m.id in (x.subject_meeting_id, c.meeting_id, i.meeting_id)
            where new.id in (r.id, r.body_id, b.id, b.body_id, m.id, m.body_id, x.subject_body_id, x.subject_document_id)
                or (tg_table_name = 'agenda' and m.id = (to_jsonb(new) ->> 'meeting_id')::uuid)
            group by x.id) d
    where d.state ->> 'publication' = 'PUBLISHED';
    return null;
end $$;
comment on function plenary.record_dependents is
    'When a thing is published or withdrawn, records it of all that is only seen with it, so that the change feed tells of them.';
create trigger record_dependents after update of publication on plenary.body
    for each row execute function plenary.record_dependents();
create trigger record_dependents after update of publication on plenary.meeting
    for each row execute function plenary.record_dependents();
create trigger record_dependents after update of publication on plenary.agenda
    for each row execute function plenary.record_dependents();
create trigger record_dependents after update of publication on plenary.resolution
    for each row execute function plenary.record_dependents();
create trigger record_dependents after update of publication on plenary.bureau_decision
    for each row execute function plenary.record_dependents();
create trigger record_dependents after update of publication on plenary.document
    for each row execute function plenary.record_dependents();
