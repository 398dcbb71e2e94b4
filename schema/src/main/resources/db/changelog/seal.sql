--liquibase formatted sql

--changeset plenary:revision-seal splitStatements:false
create table plenary.revision_seal (
    number bigint primary key,
    sealed_at timestamptz not null default now(),
    xid xid8 not null,
    seq bigint not null,
    seqs bigint[] not null,
    links bytea[] not null,
    head bytea not null,
    constraint revision_seal_number_is_positive check (number > 0),
    constraint revision_seal_has_a_link_for_each_revision check (cardinality(seqs) = cardinality(links) and cardinality(seqs) > 0),
    constraint revision_seal_ends_as_it_says check (seq = seqs[cardinality(seqs)] and head = links[cardinality(links)])
);
create index revision_seal_by_head on plenary.revision_seal (head);
comment on table plenary.revision_seal is
    'The revisions as a chain: each link is the SHA-256 of the link before and of what its revision says. Written from time to time for those since the last, in the order of the change feed, so that writers neither wait for it nor for each other. Whoever alters, deletes or slips in a revision breaks the chain there; whoever cuts it off loses the heads that were told outside.';
comment on column plenary.revision_seal.number is 'Counts the seals from 1, without a gap, e.g. 42.';
comment on column plenary.revision_seal.sealed_at is 'When it was written, e.g. 2018-04-09 10:43:00+00.';
comment on column plenary.revision_seal.xid is 'The transaction of its last revision, e.g. 90210.';
comment on column plenary.revision_seal.seq is 'The number of its last revision, e.g. 4711; the next seal goes on behind it.';
comment on column plenary.revision_seal.seqs is 'Its revisions in the order of the feed, e.g. {4710,4711}.';
comment on column plenary.revision_seal.links is 'The link of each of them, 32 bytes.';
comment on column plenary.revision_seal.head is 'The last link, which stands for all history up to here; told in the log, so that somebody else keeps it.';

--changeset plenary:link-of-a-revision splitStatements:false
create function plenary.link(before bytea, revision plenary.revision) returns bytea
    language sql stable parallel safe
    as $$
        select sha256(before || convert_to(jsonb_build_array(
            revision.seq, revision.xid::text, extract(epoch from revision.at), revision.actor, revision.reason, revision.operation,
            revision.entity, revision.entity_id, revision.agenda_id, revision.unit, revision.unit_id,
            revision.before, revision.after)::text, 'UTF8'))
    $$;
comment on function plenary.link is 'The link of a revision in the chain, of the link before and of all that it says.';

create view plenary.revision_era as
    select distinct on (first_seq) first_seq,
        lead(first_seq) over (order by first_seq) as last_seq
    from (select 0 as first_seq union select first_seq from plenary.epoch) starts;
comment on view plenary.revision_era is
    'Within which numbers the transactions of revisions can be compared: those of one database cluster, and those before any epoch had begun.';
comment on column plenary.revision_era.first_seq is 'The number after which it begins, e.g. 0.';
comment on column plenary.revision_era.last_seq is 'The number with which it ends; null for the one that goes on.';

--changeset plenary:seal-revisions splitStatements:false
create function plenary.seal_revisions(most integer) returns setof plenary.revision_seal
    language plpgsql security definer set search_path = plenary, pg_temp
    as $$
declare
    last revision_seal;
    era revision_era;
    next revision;
    seqs bigint[] := '{}';
    links bytea[] := '{}';
begin
    if not pg_try_advisory_xact_lock(hashtext('plenary.revision_seal')) then
        return;
    end if;
    if not exists (select from epoch e where e.cluster = cluster()) then
        perform set_config('plenary.actor', 'system', true), set_config('plenary.reason', 'begin an epoch of the change feed', true);
        perform begin_epoch();
    end if;
    select * into last from revision_seal order by number desc limit 1;
    last.seq := coalesce(last.seq, 0);
    last.xid := coalesce(last.xid, '0'::xid8);
    last.head := coalesce(last.head, '');
    for era in select * from revision_era e where e.last_seq is null or e.last_seq >= last.seq order by e.first_seq loop
        for next in
            select * from revision r
            where r.seq > era.first_seq and (era.last_seq is null or r.seq <= era.last_seq)
                and (last.seq <= era.first_seq or (r.xid, r.seq) > (last.xid, last.seq))
                -- Below what is still open nothing can appear any more.
                and (era.last_seq is not null or r.xid < pg_snapshot_xmin(pg_current_snapshot()))
            order by r.xid, r.seq limit most - cardinality(seqs)
        loop
            last.head := link(last.head, next);
            last.xid := next.xid;
            last.seq := next.seq;
            seqs := seqs || next.seq;
            links := links || last.head;
        end loop;
    end loop;
    if cardinality(seqs) > 0 then
        return query insert into revision_seal (number, xid, seq, seqs, links, head)
            values (coalesce(last.number, 0) + 1, last.xid, last.seq, seqs, links, last.head) returning *;
    end if;
end $$;
comment on function plenary.seal_revisions is
    'Writes the next seal, of so many revisions at most, and returns it; nothing where there is nothing new, or another process is at it.';

--changeset plenary:verify-revisions splitStatements:false
create function plenary.verify_seals(behind bigint, link bytea, most integer, out number bigint, out revisions bigint, out head bytea, out problem text)
    language plpgsql stable set search_path = plenary, pg_temp
    as $$
declare
    seal revision_seal;
    part record;
begin
    number := behind;
    revisions := 0;
    head := link;
    for seal in select * from revision_seal s where s.number > behind order by s.number limit most loop
        if seal.number <> verify_seals.number + 1 then
            problem := format('Seal %s is gone.', verify_seals.number + 1);
            return;
        end if;
        for part in
            select u.seq, u.link, r as revision, r.seq is not null as is_there
            from unnest(seal.seqs, seal.links) with ordinality u(seq, link, place)
            left join revision r on r.seq = u.seq
            order by u.place
        loop
            head := plenary.link(head, part.revision);
            if not part.is_there then
                problem := format('Revision %s is gone.', part.seq);
                return;
            elsif head <> part.link then
                problem := format('Revision %s is not as it was sealed.', part.seq);
                return;
            end if;
            revisions := revisions + 1;
        end loop;
        number := seal.number;
    end loop;
end $$;
comment on function plenary.verify_seals is
    'Follows the chain through so many seals behind one, given by its number and head, and tells the first revision that does not fit; null for none.';

create function plenary.first_revision_slipped_in() returns bigint
    language sql stable set search_path = plenary, pg_temp
    as $$
        with last as (select xid, seq from revision_seal order by number desc limit 1)
        select min(r.seq)
        from revision r cross join last left join revision_era e on r.seq > e.first_seq and (e.last_seq is null or r.seq <= e.last_seq)
        where (e.first_seq is null or last.seq > e.last_seq or last.seq > e.first_seq and (r.xid, r.seq) <= (last.xid, last.seq))
            and not exists (select from (select unnest(s.seqs) as seq from revision_seal s) sealed where sealed.seq = r.seq)
    $$;
comment on function plenary.first_revision_slipped_in is
    'The first revision that stands before the end of the chain and is no part of it; null for none.';
