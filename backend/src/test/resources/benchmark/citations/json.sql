with recursive cited(id, depth) as (
    select :rowId::uuid, 0
    union
    select c.target_resolution_id, depth + 1 from cited join plenary.citation c on c.source_resolution_id = cited.id
    where depth < 2 and c.agenda_id is null)
select json_build_object('data', json_build_object(
    'number', (select number from plenary.resolution where id = :rowId::uuid and publication = 'PUBLISHED'),
    'restsOn', (select coalesce(json_agg(json_build_object('type', c.type, 'quote', c.quote, 'target', json_build_object('number', r.number))), '[]')
        from plenary.citation c join plenary.resolution r on r.id = c.target_resolution_id and r.publication = 'PUBLISHED'
        where c.source_resolution_id in (select id from cited) and c.agenda_id is null)))
