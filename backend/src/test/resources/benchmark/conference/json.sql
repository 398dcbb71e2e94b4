select json_build_object('data', (select json_build_object('symbol', b.symbol, 'name', b.name ->> 'en',
'meetings', (select coalesce(json_agg(json_build_object('title', m.title ->> 'en', 'startsOn', m.starts_on, 'endsOn', m.ends_on, 'venue', m.venue,
'agenda', (select json_build_object('stage', a.stage, 'items', (select coalesce(json_agg(json_build_object('label', i.label, 'position', i.position, 'kind', i.kind, 'title', i.title ->> 'en',
'documentation', (select coalesce(json_agg(json_build_object('position', e.position, 'status', e.status,
    'document', (select json_build_object('symbol', d.symbol, 'nature', d.nature, 'title', d.title ->> 'en', 'issuedOn', d.issued_on)
        from plenary.document d where d.id = e.document_id and d.publication = 'PUBLISHED' and d.distribution = 'GENERAL'))
    order by e.position), '[]') from plenary.documentation_entry e where e.agenda_id = i.agenda_id and e.item_id = i.id),
'annotation', (select coalesce(json_agg(json_build_object('section', p.section, 'text', p.text ->> 'en',
    'citations', (select coalesce(json_agg(json_build_object('type', c.type, 'quote', c.quote,
        'target', json_build_object('number', r.number, 'title', r.title ->> 'en', 'adoptedOn', r.adopted_on)) order by c.quote_start), '[]')
        from plenary.citation c join plenary.resolution r on r.id = c.target_resolution_id and r.publication = 'PUBLISHED'
        where c.agenda_id = p.agenda_id and c.evidence_paragraph_id = p.id))
    order by p.position), '[]') from plenary.annotation_paragraph p where p.agenda_id = i.agenda_id and p.item_id = i.id),
'children', (select coalesce(json_agg(json_build_object('label', j.label, 'position', j.position, 'kind', j.kind, 'title', j.title ->> 'en',
'documentation', (select coalesce(json_agg(json_build_object('position', e.position, 'status', e.status,
    'document', (select json_build_object('symbol', d.symbol, 'nature', d.nature, 'title', d.title ->> 'en', 'issuedOn', d.issued_on)
        from plenary.document d where d.id = e.document_id and d.publication = 'PUBLISHED' and d.distribution = 'GENERAL'))
    order by e.position), '[]') from plenary.documentation_entry e where e.agenda_id = j.agenda_id and e.item_id = j.id),
'annotation', (select coalesce(json_agg(json_build_object('section', p.section, 'text', p.text ->> 'en',
    'citations', (select coalesce(json_agg(json_build_object('type', c.type, 'quote', c.quote,
        'target', json_build_object('number', r.number, 'title', r.title ->> 'en', 'adoptedOn', r.adopted_on)) order by c.quote_start), '[]')
        from plenary.citation c join plenary.resolution r on r.id = c.target_resolution_id and r.publication = 'PUBLISHED'
        where c.agenda_id = p.agenda_id and c.evidence_paragraph_id = p.id))
    order by p.position), '[]') from plenary.annotation_paragraph p where p.agenda_id = j.agenda_id and p.item_id = j.id),
'children', (select coalesce(json_agg(json_build_object('label', k.label, 'position', k.position, 'kind', k.kind, 'title', k.title ->> 'en',
'documentation', (select coalesce(json_agg(json_build_object('position', e.position, 'status', e.status,
    'document', (select json_build_object('symbol', d.symbol, 'nature', d.nature, 'title', d.title ->> 'en', 'issuedOn', d.issued_on)
        from plenary.document d where d.id = e.document_id and d.publication = 'PUBLISHED' and d.distribution = 'GENERAL'))
    order by e.position), '[]') from plenary.documentation_entry e where e.agenda_id = k.agenda_id and e.item_id = k.id),
'annotation', (select coalesce(json_agg(json_build_object('section', p.section, 'text', p.text ->> 'en',
    'citations', (select coalesce(json_agg(json_build_object('type', c.type, 'quote', c.quote,
        'target', json_build_object('number', r.number, 'title', r.title ->> 'en', 'adoptedOn', r.adopted_on)) order by c.quote_start), '[]')
        from plenary.citation c join plenary.resolution r on r.id = c.target_resolution_id and r.publication = 'PUBLISHED'
        where c.agenda_id = p.agenda_id and c.evidence_paragraph_id = p.id))
    order by p.position), '[]') from plenary.annotation_paragraph p where p.agenda_id = k.agenda_id and p.item_id = k.id)) order by k.position), '[]') from plenary.agenda_item k where k.agenda_id = j.agenda_id and k.parent_id = j.id)) order by j.position), '[]') from plenary.agenda_item j where j.agenda_id = i.agenda_id and j.parent_id = i.id)) order by i.position), '[]') from plenary.agenda_item i where i.agenda_id = a.id and i.parent_id is null))
    from plenary.agenda a where a.meeting_id = m.id and a.in_force and a.publication = 'PUBLISHED')) order by m.starts_on desc, m.id), '[]') from (select * from plenary.meeting m where m.body_id = b.id and m.publication = 'PUBLISHED' order by m.starts_on desc nulls last, m.id limit 10) m),
'children', (select coalesce(json_agg(json_build_object('symbol', w.symbol, 'name', w.name ->> 'en', 'meetings', (select coalesce(json_agg(json_build_object('title', m.title ->> 'en', 'startsOn', m.starts_on, 'endsOn', m.ends_on, 'venue', m.venue,
'agenda', (select json_build_object('stage', a.stage, 'items', (select coalesce(json_agg(json_build_object('label', i.label, 'position', i.position, 'kind', i.kind, 'title', i.title ->> 'en',
'documentation', (select coalesce(json_agg(json_build_object('position', e.position, 'status', e.status,
    'document', (select json_build_object('symbol', d.symbol, 'nature', d.nature, 'title', d.title ->> 'en', 'issuedOn', d.issued_on)
        from plenary.document d where d.id = e.document_id and d.publication = 'PUBLISHED' and d.distribution = 'GENERAL'))
    order by e.position), '[]') from plenary.documentation_entry e where e.agenda_id = i.agenda_id and e.item_id = i.id),
'annotation', (select coalesce(json_agg(json_build_object('section', p.section, 'text', p.text ->> 'en',
    'citations', (select coalesce(json_agg(json_build_object('type', c.type, 'quote', c.quote,
        'target', json_build_object('number', r.number, 'title', r.title ->> 'en', 'adoptedOn', r.adopted_on)) order by c.quote_start), '[]')
        from plenary.citation c join plenary.resolution r on r.id = c.target_resolution_id and r.publication = 'PUBLISHED'
        where c.agenda_id = p.agenda_id and c.evidence_paragraph_id = p.id))
    order by p.position), '[]') from plenary.annotation_paragraph p where p.agenda_id = i.agenda_id and p.item_id = i.id),
'children', (select coalesce(json_agg(json_build_object('label', j.label, 'position', j.position, 'kind', j.kind, 'title', j.title ->> 'en',
'documentation', (select coalesce(json_agg(json_build_object('position', e.position, 'status', e.status,
    'document', (select json_build_object('symbol', d.symbol, 'nature', d.nature, 'title', d.title ->> 'en', 'issuedOn', d.issued_on)
        from plenary.document d where d.id = e.document_id and d.publication = 'PUBLISHED' and d.distribution = 'GENERAL'))
    order by e.position), '[]') from plenary.documentation_entry e where e.agenda_id = j.agenda_id and e.item_id = j.id),
'annotation', (select coalesce(json_agg(json_build_object('section', p.section, 'text', p.text ->> 'en',
    'citations', (select coalesce(json_agg(json_build_object('type', c.type, 'quote', c.quote,
        'target', json_build_object('number', r.number, 'title', r.title ->> 'en', 'adoptedOn', r.adopted_on)) order by c.quote_start), '[]')
        from plenary.citation c join plenary.resolution r on r.id = c.target_resolution_id and r.publication = 'PUBLISHED'
        where c.agenda_id = p.agenda_id and c.evidence_paragraph_id = p.id))
    order by p.position), '[]') from plenary.annotation_paragraph p where p.agenda_id = j.agenda_id and p.item_id = j.id),
'children', (select coalesce(json_agg(json_build_object('label', k.label, 'position', k.position, 'kind', k.kind, 'title', k.title ->> 'en',
'documentation', (select coalesce(json_agg(json_build_object('position', e.position, 'status', e.status,
    'document', (select json_build_object('symbol', d.symbol, 'nature', d.nature, 'title', d.title ->> 'en', 'issuedOn', d.issued_on)
        from plenary.document d where d.id = e.document_id and d.publication = 'PUBLISHED' and d.distribution = 'GENERAL'))
    order by e.position), '[]') from plenary.documentation_entry e where e.agenda_id = k.agenda_id and e.item_id = k.id),
'annotation', (select coalesce(json_agg(json_build_object('section', p.section, 'text', p.text ->> 'en',
    'citations', (select coalesce(json_agg(json_build_object('type', c.type, 'quote', c.quote,
        'target', json_build_object('number', r.number, 'title', r.title ->> 'en', 'adoptedOn', r.adopted_on)) order by c.quote_start), '[]')
        from plenary.citation c join plenary.resolution r on r.id = c.target_resolution_id and r.publication = 'PUBLISHED'
        where c.agenda_id = p.agenda_id and c.evidence_paragraph_id = p.id))
    order by p.position), '[]') from plenary.annotation_paragraph p where p.agenda_id = k.agenda_id and p.item_id = k.id)) order by k.position), '[]') from plenary.agenda_item k where k.agenda_id = j.agenda_id and k.parent_id = j.id)) order by j.position), '[]') from plenary.agenda_item j where j.agenda_id = i.agenda_id and j.parent_id = i.id)) order by i.position), '[]') from plenary.agenda_item i where i.agenda_id = a.id and i.parent_id is null))
    from plenary.agenda a where a.meeting_id = m.id and a.in_force and a.publication = 'PUBLISHED')) order by m.starts_on desc, m.id), '[]') from (select * from plenary.meeting m where m.body_id = w.id and m.publication = 'PUBLISHED' order by m.starts_on desc nulls last, m.id limit 10) m)) order by w.symbol), '[]')
    from plenary.body w where w.parent_id = b.id and w.publication = 'PUBLISHED'))
from plenary.body b where b.id = :rowId::uuid and b.publication = 'PUBLISHED'))
