select json_build_object('data', (
    select json_agg(json_build_object('id', id, 'symbol', symbol, 'name', name ->> 'en') order by symbol, id)
    from (select id, symbol, name from plenary.body where kind = 'CONFERENCE' and publication = 'PUBLISHED'
        order by symbol, id limit 20) b))
