select json_build_object('data', json_build_object('hasNextPage', count(*) > 50, 'nodes', json_agg(
        json_build_object('id', m.id, 'title', m.title ->> 'en', 'startsOn', m.starts_on, 'venue', m.venue)
        order by m.starts_on desc, m.id) filter (where m.row <= 50)))
    from (select m.*, row_number() over (order by m.starts_on desc, m.id) as row from (
        select m.id, m.title, m.starts_on, m.venue from plenary.meeting m
        where (m.starts_on < :startsOn::date or m.starts_on = :startsOn::date and m.id > :rowId::uuid)
            and m.publication = 'PUBLISHED'
            and exists (select from plenary.body b where b.id = m.body_id and b.publication = 'PUBLISHED')
        order by m.starts_on desc nulls last, m.id limit 51) m) m
