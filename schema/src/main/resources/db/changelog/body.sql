--liquibase formatted sql

--changeset plenary:instrument splitStatements:false
create table plenary.instrument (
    id uuid primary key default uuidv7(),
    parent_id uuid references plenary.instrument,
    name plenary.localized_text not null,
    short_name plenary.localized_text,
    constraint instrument_name_is_unique unique (name)
);
create index instrument_of_parent on plenary.instrument (parent_id);
call plenary.govern('instrument', 'instrument', 'id');
call plenary.make_publishable('instrument');
create constraint trigger refuse_cycle after insert or update on plenary.instrument
    for each row execute function plenary.refuse_cycle();
comment on table plenary.instrument is 'A treaty or protocol that bodies serve, e.g. the United Nations Convention against Transnational Organized Crime.';
comment on column plenary.instrument.id is 'Stable identity.';
comment on column plenary.instrument.parent_id is 'The convention that a protocol supplements; null for a convention.';
comment on column plenary.instrument.name is 'Full name, e.g. Protocol against the Smuggling of Migrants by Land, Sea and Air.';
comment on column plenary.instrument.short_name is 'The name in running text, e.g. Smuggling of Migrants Protocol.';

--changeset plenary:body splitStatements:false
create table plenary.body (
    id uuid primary key default uuidv7(),
    parent_id uuid references plenary.body,
    kind text not null,
    symbol text,
    name plenary.localized_text not null,
    short_name plenary.localized_text,
    constraint body_kind_is_known check (kind in ('CONFERENCE', 'WORKING_GROUP', 'OPEN_ENDED_MEETING', 'BUREAU',
        'EXTENDED_BUREAU', 'SECRETARIAT', 'ORGAN', 'COMMISSION', 'COMMITTEE')),
    constraint body_symbol_is_unique unique (symbol),
    constraint body_symbol_is_well_formed check (symbol ~ '^[A-Z0-9][A-Za-z0-9.()-]*(/[A-Za-z0-9.()-]+)*$'),
    constraint body_name_is_unique_below_parent unique nulls not distinct (parent_id, name)
);
call plenary.govern('body', 'body', 'id');
call plenary.make_publishable('body');
create constraint trigger refuse_cycle after insert or update on plenary.body
    for each row execute function plenary.refuse_cycle();
comment on table plenary.body is 'An organ that meets, decides or cites, e.g. the Working Group on the Smuggling of Migrants.';
comment on column plenary.body.id is 'Stable identity.';
comment on column plenary.body.parent_id is 'The body that this one belongs to, e.g. the Conference of the Parties for its working group.';
comment on column plenary.body.kind is 'CONFERENCE, WORKING_GROUP, OPEN_ENDED_MEETING, BUREAU, EXTENDED_BUREAU, SECRETARIAT, ORGAN, COMMISSION or COMMITTEE; the symbol does not tell it.';
comment on column plenary.body.symbol is 'What its documents'' symbols begin with, e.g. CTOC/COP/WG.7; null where it has none, as the extended Bureau.';
comment on column plenary.body.name is 'Full name, e.g. Working Group on the Smuggling of Migrants.';
comment on column plenary.body.short_name is 'The name in running text, e.g. Working Group.';

--changeset plenary:body-instrument splitStatements:false
create table plenary.body_instrument (
    id uuid primary key default uuidv7(),
    body_id uuid not null references plenary.body on delete cascade,
    instrument_id uuid not null references plenary.instrument,
    constraint body_instrument_is_unique unique (body_id, instrument_id)
);
create index body_instrument_of_instrument on plenary.body_instrument (instrument_id);
call plenary.govern('body_instrument', 'body', 'body_id');
comment on table plenary.body_instrument is 'Which instruments a body serves.';
comment on column plenary.body_instrument.id is 'Stable identity.';
comment on column plenary.body_instrument.body_id is 'The body, e.g. the Working Group on the Smuggling of Migrants.';
comment on column plenary.body_instrument.instrument_id is 'The instrument, e.g. the Smuggling of Migrants Protocol.';

--changeset plenary:instrument-article splitStatements:false
create table plenary.instrument_article (
    id uuid primary key default uuidv7(),
    instrument_id uuid not null references plenary.instrument on delete cascade,
    position integer not null,
    number text not null,
    title plenary.localized_text,
    constraint instrument_article_number_is_unique unique (instrument_id, number),
    constraint instrument_article_position_is_unique unique (instrument_id, position) deferrable initially deferred,
    constraint instrument_article_position_is_positive check (position > 0),
    constraint instrument_article_number_is_not_blank check (number ~ '\S')
);
call plenary.govern('instrument_article', 'instrument', 'instrument_id');
comment on table plenary.instrument_article is 'An article of a treaty or protocol that acts cite, e.g. article 32 of the Convention.';
comment on column plenary.instrument_article.id is 'Stable identity.';
comment on column plenary.instrument_article.instrument_id is 'The treaty or protocol.';
comment on column plenary.instrument_article.position is 'Its place in the instrument, from 1.';
comment on column plenary.instrument_article.number is 'The number as printed, e.g. 32 or 6 bis.';
comment on column plenary.instrument_article.title is 'Its heading, e.g. Conference of the Parties to the Convention; null where it has none or it is not known.';
