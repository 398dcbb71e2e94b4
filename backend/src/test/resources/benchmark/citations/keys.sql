select 'Resolution:' || id as id, id as "rowId" from plenary.resolution where serial > 10 order by id
