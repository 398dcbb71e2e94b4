select * from (select 'Meeting:' || lead(id, 0) over w as i0, lead(id, 0) over w as r0,
    'Meeting:' || lead(id, 1) over w as i1, lead(id, 1) over w as r1,
    'Meeting:' || lead(id, 2) over w as i2, lead(id, 2) over w as r2,
    'Meeting:' || lead(id, 3) over w as i3, lead(id, 3) over w as r3,
    'Meeting:' || lead(id, 4) over w as i4, lead(id, 4) over w as r4,
    'Meeting:' || lead(id, 5) over w as i5, lead(id, 5) over w as r5,
    'Meeting:' || lead(id, 6) over w as i6, lead(id, 6) over w as r6,
    'Meeting:' || lead(id, 7) over w as i7, lead(id, 7) over w as r7,
    'Meeting:' || lead(id, 8) over w as i8, lead(id, 8) over w as r8,
    'Meeting:' || lead(id, 9) over w as i9, lead(id, 9) over w as r9,
    'Meeting:' || lead(id, 10) over w as i10, lead(id, 10) over w as r10,
    'Meeting:' || lead(id, 11) over w as i11, lead(id, 11) over w as r11,
    'Meeting:' || lead(id, 12) over w as i12, lead(id, 12) over w as r12,
    'Meeting:' || lead(id, 13) over w as i13, lead(id, 13) over w as r13,
    'Meeting:' || lead(id, 14) over w as i14, lead(id, 14) over w as r14
    from plenary.meeting window w as (order by id)) m
where i14 is not null order by r0 limit 900
