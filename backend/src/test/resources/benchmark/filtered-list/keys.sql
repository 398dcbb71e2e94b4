select distinct starts_on as date from plenary.meeting order by 1
