--liquibase formatted sql

--changeset plenary:setting splitStatements:false
create table plenary.setting (
    id uuid primary key default uuidv7(),
    key text not null,
    value text,
    constraint setting_key_is_unique unique (key),
    constraint setting_key_is_well_formed check (key ~ '^plenary(\.[a-z]+(-[a-z]+)*)+$'),
    constraint setting_value_is_short check (char_length(value) <= 200)
);
call plenary.govern('setting', 'setting', 'id');
comment on table plenary.setting is 'What an administrator decided while the product ran, e.g. that documents are due 12 weeks before a meeting. It waits where the product was started with another value.';
comment on column plenary.setting.id is 'Stable identity.';
comment on column plenary.setting.key is 'The setting by the name that it has on the command line, e.g. plenary.publication.four-eyes.';
comment on column plenary.setting.value is 'What was decided, as it is written on the command line, e.g. true; null where what is usual was put back.';
