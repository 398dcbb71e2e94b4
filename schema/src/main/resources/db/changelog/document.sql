--liquibase formatted sql

--changeset plenary:document splitStatements:false
create table plenary.document (
    id uuid primary key default uuidv7(),
    symbol text,
    symbol_key text generated always as (upper(regexp_replace(symbol, '\s', '', 'g'))) stored,
    body_id uuid references plenary.body,
    meeting_id uuid references plenary.meeting,
    nature text not null default 'OTHER',
    title plenary.localized_text,
    distribution text not null default 'GENERAL',
    issued_on date,
    original_language text,
    constraint document_symbol_is_unique unique (symbol_key),
    constraint document_symbol_is_well_formed check (symbol ~ '^[A-Z][A-Za-z0-9.]*(/[^/[:space:]][^/]*)+$'),
    constraint document_is_named check (symbol is not null or title is not null),
    constraint document_nature_is_known check (nature in ('AGENDA', 'BACKGROUND_PAPER', 'NON_PAPER', 'NOTE', 'REPORT',
        'DRAFT_REPORT', 'DRAFT_RESOLUTION', 'OTHER')),
    constraint document_distribution_is_known check (distribution in ('GENERAL', 'LIMITED', 'RESTRICTED')),
    constraint document_original_language_is_known check (original_language in ('ar', 'zh', 'en', 'fr', 'ru', 'es'))
);
create index document_of_body on plenary.document (body_id);
create index document_of_meeting on plenary.document (meeting_id);
call plenary.govern('document', 'document', 'id');
call plenary.make_publishable('document');
comment on table plenary.document is 'A work that is before a body or cited by it, e.g. CTOC/COP/WG.7/2018/2, a background paper.';
comment on column plenary.document.id is 'Stable identity.';
comment on column plenary.document.symbol is 'The symbol as printed, e.g. CTOC/COP/WG.7/2018/CRP.1; null where none is printed, never guessed.';
comment on column plenary.document.symbol_key is 'The symbol without spaces and in capitals, by which any spelling finds it, e.g. CTOC/COP/WG.7/2018/CRP.1.';
comment on column plenary.document.body_id is 'The body whose document it is, e.g. the Working Group on the Smuggling of Migrants.';
comment on column plenary.document.meeting_id is 'The meeting that it was made for; null where it serves none in particular.';
comment on column plenary.document.nature is 'What it is, whatever series it is issued in: AGENDA, BACKGROUND_PAPER, NON_PAPER, NOTE, REPORT, DRAFT_REPORT, DRAFT_RESOLUTION or OTHER.';
comment on column plenary.document.title is 'Its title, e.g. Background paper prepared by the Secretariat on criminal justice responses; null while it is unknown.';
comment on column plenary.document.distribution is 'GENERAL, LIMITED or RESTRICTED; the public sees GENERAL only.';
comment on column plenary.document.issued_on is 'The date that it bears, e.g. 2018-04-09.';
comment on column plenary.document.original_language is 'The language that it was written in, e.g. en.';

--changeset plenary:document-symbol splitStatements:false
create function plenary.symbol_key(symbol text) returns text
    language sql immutable strict parallel safe
    as $$ select upper(regexp_replace(translate(symbol, '–—', '--'), '[\s.*]', '', 'g')) $$;
comment on function plenary.symbol_key is
    'What any spelling of a symbol has in common: capitals, no spaces, no full stops, no asterisk, e.g. CTOC/COP/WG7/2018/CRP1.';

create function plenary.symbol_segments(symbol text) returns jsonb
    language plpgsql immutable strict parallel safe
    as $$
declare
    parts text[] := string_to_array(regexp_replace(translate(symbol, '–—', '--'), '[\s*]', '', 'g'), '/');
    modifiers text[] := '{}';
    modifier text[];
    organs integer;
    series text;
    number text;
    matched text[];
    year integer;
    session text;
    subsidiary text[] := '{}';
    base text;
begin
    loop
        modifier := regexp_match(parts[cardinality(parts)], '^(rev|add|corr|amend)\.?(\d{1,4})$', 'i');
        exit when modifier is null or cardinality(parts) < 3;
        modifiers := (initcap(modifier[1]) || '.' || modifier[2]) || modifiers;
        parts := trim_array(parts, 1);
    end loop;
    base := array_to_string(parts, '/');
    number := parts[cardinality(parts)];
    matched := regexp_match(number, '^([A-Za-z]+)\.(\d.*)$');
    if matched is not null then
        series := upper(matched[1]);
        number := matched[2];
    end if;
    -- Organs of treaties and programmes are two segments, e.g. CTOC/COP; those of the Charter are one, e.g. A.
    organs := case when upper(parts[1]) in ('CTOC', 'CAC', 'FCCC', 'UNEP', 'CBD') and cardinality(parts) > 2 then 2 else 1 end;
    for i in organs + 1 .. cardinality(parts) - 1 loop
        if upper(parts[i]) in ('RES', 'DEC', 'PRST', 'INF', 'NGO') then
            series := upper(parts[i]);
        elsif parts[i] ~ '^(19|20)\d\d$' then
            year := parts[i]::integer;
        elsif parts[i] ~* '^(\d{1,3}|e?s-\d{1,2})$' then
            session := parts[i];
        else
            subsidiary := subsidiary || parts[i];
        end if;
    end loop;
    return jsonb_build_object('base', base, 'organ', array_to_string(parts[1:organs], '/'),
        'subsidiary', nullif(array_to_string(subsidiary, '/'), ''), 'year', year, 'session', session,
        'series', series, 'number', number, 'modifiers', to_jsonb(modifiers),
        'revision', coalesce((select max(substr(m, 5)::integer) from unnest(modifiers) m where m like 'Rev.%'), 0));
end $$;
comment on function plenary.symbol_segments is
    'The segments of a symbol, e.g. {"organ": "CTOC/COP", "subsidiary": "WG.7", "year": 2018, "series": "CRP", "number": "1", "modifiers": []}.';

alter table plenary.document alter column symbol_key set expression as (plenary.symbol_key(symbol));
comment on column plenary.document.symbol_key is 'What any spelling of the symbol has in common, by which it is found, e.g. CTOC/COP/WG7/2018/CRP1.';
alter table plenary.document
    add column symbol_segments jsonb generated always as (plenary.symbol_segments(symbol)) stored,
    add column symbol_base text generated always as (plenary.symbol_key(plenary.symbol_segments(symbol) ->> 'base')) stored;
create index document_of_base on plenary.document (symbol_base);
comment on column plenary.document.symbol_segments is 'The symbol in its segments: organ, subsidiary, year or session, series, number, modifiers, e.g. {"organ": "CTOC/COP", "subsidiary": "WG.7", "year": 2018, "number": "2"}.';
comment on column plenary.document.symbol_base is 'What the symbols of all revisions, addenda and corrigenda of it have in common, e.g. CTOC/COP/WG7/2018/2 for CTOC/COP/WG.7/2018/2/Rev.1.';

--changeset plenary:document-version splitStatements:false
create table plenary.document_version (
    id uuid primary key default uuidv7(),
    document_id uuid not null references plenary.document on delete cascade,
    language text not null,
    issued_on date,
    constraint document_version_language_is_unique unique (document_id, language),
    constraint document_version_language_is_known check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es'))
);
call plenary.govern('document_version', 'document', 'document_id');
comment on table plenary.document_version is 'A document in one language, e.g. the French version of a background paper.';
comment on column plenary.document_version.id is 'Stable identity.';
comment on column plenary.document_version.document_id is 'The document.';
comment on column plenary.document_version.language is 'The language, e.g. fr.';
comment on column plenary.document_version.issued_on is 'The day on which this version came out, e.g. 2018-05-23; null while it is not known.';

create table plenary.document_file (
    id uuid primary key default uuidv7(),
    version_id uuid not null references plenary.document_version on delete cascade,
    document_id uuid not null references plenary.document on delete cascade,
    name text not null,
    media_type text not null,
    url text,
    size_in_bytes integer,
    sha256 text,
    constraint document_file_name_is_unique unique (version_id, name),
    constraint document_file_name_is_not_blank check (name ~ '\S'),
    constraint document_file_media_type_is_well_formed check (media_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
    constraint document_file_url_is_of_the_web check (url ~ '^https?://\S+$'),
    constraint document_file_size_is_not_negative check (size_in_bytes >= 0),
    constraint document_file_sha256_is_well_formed check (sha256 ~ '^[0-9a-f]{64}$')
);
create index document_file_of_document on plenary.document_file (document_id);
call plenary.govern('document_file', 'document', 'document_id');
comment on table plenary.document_file is 'A file that holds a document in one language, e.g. a PDF. Where it lies is recorded, and never fetched by the server.';
comment on column plenary.document_file.id is 'Stable identity.';
comment on column plenary.document_file.version_id is 'The version that it holds.';
comment on column plenary.document_file.document_id is 'The document of that version.';
comment on column plenary.document_file.name is 'Its name, e.g. CTOC_COP_WG7_2018_2_F.pdf.';
comment on column plenary.document_file.media_type is 'What it is, e.g. application/pdf.';
comment on column plenary.document_file.url is 'Where it can be had, e.g. https://documents.example.org/CTOC_COP_WG7_2018_2_F.pdf; null where it is not known.';
comment on column plenary.document_file.size_in_bytes is 'Its size, e.g. 182034; null where it is not known.';
comment on column plenary.document_file.sha256 is 'The SHA-256 of its bytes in hexadecimal digits; null where it is not known.';
