with actor as materialized (select set_config('plenary.actor', 'benchmark', true)),
identity as (insert into plenary.agenda_item_identity (meeting_id)
    select meeting_id from plenary.agenda, actor where id = :rowId::uuid returning id),
item as (insert into plenary.agenda_item (agenda_id, id, position, title)
    select :rowId::uuid, id, pg_current_xact_id()::text::bigint::integer,
        '{"en": "Technical assistance"}' from identity returning title)
select json_build_object('data', json_build_object('title', title ->> 'en')) from item
