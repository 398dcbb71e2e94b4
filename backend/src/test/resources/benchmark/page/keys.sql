select id as "rowId", starts_on as "startsOn" from (
    select id, starts_on, row_number() over (order by starts_on desc, id) as row, count(*) over () as all
    from plenary.meeting) m
where row % 50 = 0 and row < m.all order by row
