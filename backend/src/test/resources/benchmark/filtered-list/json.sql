select json_build_object('data', json_build_object(
    'totalCount', (select count(*) from plenary.meeting m where starts_on = :date::date and publication = 'PUBLISHED'
        and exists (select from plenary.body b where b.id = m.body_id and b.publication = 'PUBLISHED')),
    'nodes', (select json_agg(json_build_object('id', m.id, 'title', m.title ->> 'en', 'startsOn', m.starts_on,
            'endsOn', m.ends_on, 'venue', m.venue, 'symbol', m.symbol) order by m.id)
        from (select m.id, m.title, m.starts_on, m.ends_on, m.venue, b.symbol from plenary.meeting m
            join plenary.body b on b.id = m.body_id and b.publication = 'PUBLISHED'
            where m.starts_on = :date::date and m.publication = 'PUBLISHED' order by m.id limit 20) m)))
