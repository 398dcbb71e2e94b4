select 'Body:' || id as id, id as "rowId" from plenary.body where kind = 'CONFERENCE' order by id
