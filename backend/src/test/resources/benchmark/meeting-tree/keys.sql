select 'Meeting:' || id as id, id as "rowId" from plenary.meeting order by id
