-- Data of a fixed seed, with fifty meetings a conference: 20 conferences are S, 200 are M, where some meetings have many
-- more items than most. Written as anybody would have to write it: as drafts, under all triggers, and published by steps.
select set_config('plenary.actor', 'benchmark', false), set_config('plenary.reason', 'Data of the benchmark', false);

create function pg_temp.key(kind integer, n bigint) returns uuid language sql immutable
    return format('00000000-%s-7000-8000-%s', lpad(to_hex(kind), 4, '0'), lpad(to_hex(n), 12, '0'))::uuid;

-- One of so many, the same for the same number and purpose.
create function pg_temp.pick(n bigint, purpose bigint, of integer) returns integer language sql immutable
    return ((hashint8extended(n, purpose) % of) + of) % of;

create function pg_temp.words(n bigint, count integer) returns text language sql immutable
    return (select string_agg((array['implementation', 'review', 'protocol', 'cooperation', 'assistance', 'technical',
        'smuggling', 'migrants', 'firearms', 'trafficking', 'convention', 'legislation', 'extradition', 'prosecution',
        'investigation', 'criminal', 'justice', 'responses', 'questionnaire', 'mechanism', 'budget', 'programme', 'report',
        'secretariat', 'observers', 'election', 'officers', 'organization', 'work', 'measures', 'border', 'maritime',
        'evidence', 'victims', 'witnesses', 'confiscation', 'laundering', 'corruption', 'jurisdiction', 'transport',
        'documents', 'identity', 'training', 'data', 'collection', 'analysis', 'trends', 'challenges', 'practices',
        'partnerships', 'resources', 'voluntary', 'funding', 'workplan', 'priorities', 'guidelines', 'indicators', 'follow',
        'regional', 'bilateral', 'networks', 'authorities', 'central', 'requests'])[1 + pg_temp.pick(n, w, 64)], ' ' order by w)
        from generate_series(1, count) w);

create function pg_temp.en(value text) returns jsonb language sql immutable return jsonb_build_object('en', value);

create temp table conference as
    select c, pg_temp.key(1, c) as id, 'CNF' || c || '/COP' as symbol from generate_series(1, ${conferences}) c;
create temp table working_group as
    select (c - 1) * 5 + g as n, c, g, pg_temp.key(2, (c - 1) * 5 + g) as id, 'CNF' || c || '/COP/WG.' || g as symbol
    from generate_series(1, ${conferences}) c, generate_series(1, 5) g;

insert into plenary.body (id, kind, symbol, name)
    select id, 'CONFERENCE', symbol, pg_temp.en('Conference ' || c || ' on ' || pg_temp.words(c, 4)) from conference order by c;
insert into plenary.body (id, parent_id, kind, symbol, name)
    select id, pg_temp.key(1, c), 'WORKING_GROUP', symbol, pg_temp.en('Working Group ' || g || ' on ' || pg_temp.words(n, 3))
    from working_group order by n;

-- Five sessions of each conference and nine meetings of each working group.
create temp table meeting as
    select row_number() over (order by c, g, o) as n, c, g, o, body_id, symbol,
        case when ${conferences} < 200 then 4 else (array[2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 8, 8, 8, 24])[
            1 + pg_temp.pick(row_number() over (order by c, g, o), 5, 20)] end as tops
    from (select c, 0 as g, o, id as body_id, symbol from conference, generate_series(1, 5) o
        union all select c, g, o, id, symbol from working_group, generate_series(1, 9) o) m;
insert into plenary.meeting (id, body_id, ordinal, designation, title, starts_on, ends_on, venue, time_zone, status)
    select pg_temp.key(3, n), body_id, o, case g when 0 then 'SESSION' else 'MEETING' end,
        pg_temp.en('Meeting ' || o || ' of ' || symbol || ' on ' || pg_temp.words(n, 3)),
        date '2000-01-03' + 400 * o + pg_temp.pick(n, 1, greatest(10, ${conferences} / 2)),
        date '2000-01-03' + 400 * o + pg_temp.pick(n, 1, greatest(10, ${conferences} / 2)) + 1, 'Vienna', 'Europe/Vienna', 'CLOSED'
    from meeting order by n;

create temp table resolution as
    select (c - 1) * 150 + (o - 1) * 30 + s as n, c, o, s, (o - 1) * 30 + s as k
    from generate_series(1, ${conferences}) c, generate_series(1, 5) o, generate_series(1, 30) s;
insert into plenary.resolution (id, body_id, kind, number, meeting_ordinal, serial, meeting_id, title, adopted_on)
    select pg_temp.key(4, r.n), pg_temp.key(1, r.c), 'RESOLUTION', r.o || '/' || r.s, r.o, r.s, pg_temp.key(3, m.n),
        pg_temp.en('On ' || pg_temp.words(r.n, 6)), date '2000-01-04' + 400 * r.o
    from resolution r join meeting m on m.c = r.c and m.g = 0 and m.o = r.o order by r.n;

-- Four paragraphs each; all but the first resolutions of a conference recall an earlier one in them.
create temp table paragraph as
    select row_number() over (order by r.n, p) as n, r.n as resolution, p, t.n as target, t.o || '/' || t.s as cited
    from resolution r cross join generate_series(1, 4) p
    left join resolution t on t.c = r.c and t.k = r.k - 1 - pg_temp.pick(r.n * 4 + p, 2, 40);
insert into plenary.resolution_paragraph (id, resolution_id, position, kind, number, text)
    select pg_temp.key(5, n), pg_temp.key(4, resolution), p, 'OPERATIVE', p::text,
        pg_temp.en(coalesce('Recalling its resolution ' || cited || ', r', 'R') || 'equests ' || pg_temp.words(n, 10))
    from paragraph order by n;
insert into plenary.citation (id, type, assertion, source_resolution_id, source_resolution_paragraph_id,
        target_resolution_id, evidence_resolution_paragraph_id, language, quote, quote_start, quote_end)
    select pg_temp.key(6, n), 'RECALLS', 'STATED', pg_temp.key(4, resolution), pg_temp.key(5, n), pg_temp.key(4, target),
        pg_temp.key(5, n), 'en', 'its resolution ' || cited, 10, 10 + length('its resolution ' || cited)
    from (select * from paragraph where target is not null order by n limit ${conferences} * 500) p;

-- Ten documents of each meeting.
insert into plenary.document (id, symbol, body_id, meeting_id, nature, title, issued_on, original_language)
    select pg_temp.key(7, (m.n - 1) * 10 + d), m.symbol || '/' || (2000 + m.o) || '/' || d, m.body_id, pg_temp.key(3, m.n),
        (array['BACKGROUND_PAPER', 'NOTE', 'REPORT', 'NON_PAPER', 'OTHER'])[1 + pg_temp.pick(m.n * 10 + d, 3, 5)],
        pg_temp.en('Paper on ' || pg_temp.words(m.n * 10 + d, 6)), date '2000-01-03' + 400 * m.o - 30, 'en'
    from meeting m, generate_series(1, 10) d order by m.n, d;

-- Blocks of five items in three levels: an item, two sub-items, and one below each of these.
create temp table item as
    select row_number() over (order by m.n, t, s) as n, m.n as meeting, m.c, m.o, t, s
    from meeting m cross join lateral generate_series(1, m.tops) t cross join generate_series(0, 4) s;
insert into plenary.agenda (id, meeting_id, stage, annotated)
    select pg_temp.key(8, n), pg_temp.key(3, n), 'ADOPTED', true from meeting order by n;
insert into plenary.agenda_item_identity (id, meeting_id)
    select pg_temp.key(9, n), pg_temp.key(3, meeting) from item order by n;
create procedure pg_temp.put_items(slots integer[]) language sql as $$
    insert into plenary.agenda_item (agenda_id, id, parent_id, position, number, marker, title)
        select pg_temp.key(8, meeting), pg_temp.key(9, n), case when s > 0 then pg_temp.key(9, n - (array[1, 2, 2, 2])[s]) end,
            (array[t, 1, 2, 1, 1])[s + 1], case s when 0 then t::text end, (array['(a)', '(b)', '(i)', '(i)'])[s],
            pg_temp.en(initcap(pg_temp.words(n, 1)) || ' of ' || pg_temp.words(n + 1, 5))
        from item where s = any (slots) order by n
$$;
call pg_temp.put_items('{0}');
call pg_temp.put_items('{1, 2}');
call pg_temp.put_items('{3, 4}');

-- A paragraph to each item, which mentions a resolution of the conference, and two documents of the meeting.
create temp table mention as
    select i.n, i.meeting, r.n as target, 'In its resolution ' || r.o || '/' || r.s as quote
    from item i join resolution r on r.c = i.c and r.k = 1 + pg_temp.pick(i.n, 4, 150);
insert into plenary.annotation_paragraph (agenda_id, id, item_id, position, text)
    select pg_temp.key(8, meeting), pg_temp.key(10, n), pg_temp.key(9, n), 1,
        pg_temp.en(quote || ', the Conference decided on ' || pg_temp.words(n, 18))
    from mention order by n;
insert into plenary.citation (agenda_id, id, type, assertion, source_paragraph_id, target_resolution_id,
        evidence_paragraph_id, language, quote, quote_start, quote_end)
    select pg_temp.key(8, meeting), pg_temp.key(11, n), 'REPORTS_ON', 'STATED', pg_temp.key(10, n), pg_temp.key(4, target),
        pg_temp.key(10, n), 'en', quote, 0, length(quote)
    from mention order by n;
insert into plenary.documentation_entry (agenda_id, id, item_id, position, document_id, status)
    select pg_temp.key(8, meeting), pg_temp.key(12, n * 2 + d), pg_temp.key(9, n), d,
        pg_temp.key(7, (meeting - 1) * 10 + 1 + (pg_temp.pick(n, 6, 10) + (d - 1) * 3) % 10), 'ISSUED'
    from item, generate_series(1, 2) d order by n, d;

do $$
declare
    unit text;
    step text;
begin
    foreach unit in array array['body', 'meeting', 'document', 'resolution', 'agenda'] loop
        foreach step in array array['IN_REVIEW', 'CLEARED', 'PUBLISHED'] loop
            execute format('update plenary.%I set publication = %L where publication <> %L', unit, step, 'PUBLISHED');
        end loop;
    end loop;
end $$;

-- Drafts to write in, and those who ask with a token: plenary_benchmark_reader and plenary_benchmark_editor are their secrets.
insert into plenary.agenda (id, meeting_id, stage)
    select pg_temp.key(13, n), pg_temp.key(3, n), 'PROVISIONAL' from generate_series(1, ${conferences} * 2) n;
insert into plenary.account (id, name, role, password_hash)
    select pg_temp.key(14, n), lower(role), role, '{none}' from unnest(array['READER', 'EDITOR']) with ordinality r(role, n);
insert into plenary.api_token (account_id, name, token_hash)
    select id, 'benchmark', encode(sha256(convert_to('plenary_benchmark_' || name, 'UTF8')), 'hex') from plenary.account;
