select 'Agenda:' || id as id, 'Agenda:' || id as agenda, id as "rowId" from plenary.agenda where publication = 'DRAFT' order by id
