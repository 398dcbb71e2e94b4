--liquibase formatted sql

--changeset plenary:account splitStatements:false
create table plenary.account (
    id uuid primary key default uuidv7(),
    name text not null,
    role text not null,
    password_hash text not null,
    password_expired boolean not null default false,
    disabled boolean not null default false,
    constraint account_name_is_well_formed check (name ~ '^[a-z0-9][a-z0-9._@-]{0,63}$'),
    constraint account_name_is_unique unique (name),
    constraint account_name_is_not_reserved check (name not in ('system', 'sample', 'anonymous')),
    constraint account_role_is_known check (role in ('READER', 'EDITOR', 'CLEARER', 'ADMINISTRATOR'))
);
call plenary.govern('account', 'account', 'id', 'password_hash');
comment on table plenary.account is 'A person who may sign in, e.g. a conference officer.';
comment on column plenary.account.id is 'Stable identity.';
comment on column plenary.account.name is 'The name to sign in with, in small letters, e.g. editor.';
comment on column plenary.account.role is 'READER, EDITOR, CLEARER or ADMINISTRATOR.';
comment on column plenary.account.password_hash is 'The hash of the password with its algorithm in front; never in a revision.';
comment on column plenary.account.password_expired is 'Whether the password is for one sign-in only and must be changed then.';
comment on column plenary.account.disabled is 'Whether sign-in and tokens are refused.';

--changeset plenary:api-token splitStatements:false
create table plenary.api_token (
    id uuid primary key default uuidv7(),
    account_id uuid not null references plenary.account on delete cascade,
    name text not null,
    token_hash text not null,
    expires_at timestamptz,
    constraint api_token_hash_is_unique unique (token_hash),
    constraint api_token_hash_is_sha256 check (token_hash ~ '^[0-9a-f]{64}$'),
    constraint api_token_name_is_not_blank check (name ~ '\S'),
    constraint api_token_name_is_unique_in_account unique (account_id, name)
);
call plenary.govern('api_token', 'account', 'account_id', 'token_hash');
comment on table plenary.api_token is 'A bearer token of the API, shown once when it is made.';
comment on column plenary.api_token.id is 'Stable identity.';
comment on column plenary.api_token.account_id is 'Whose rights it carries.';
comment on column plenary.api_token.name is 'What it is for, e.g. website.';
comment on column plenary.api_token.token_hash is 'The SHA-256 of the token in hexadecimal digits; never in a revision.';
comment on column plenary.api_token.expires_at is 'When it ends; null for one that does not.';

--changeset plenary:viewer splitStatements:false
create view plenary.viewer as
    select '00000000-0000-0000-0000-000000000001'::uuid as id;
comment on view plenary.viewer is 'Whoever asks, one row; what there is to say of them comes with each request and is not kept.';
comment on column plenary.viewer.id is 'A key, as every thing that is read has one.';

--changeset plenary:speech splitStatements:false
create table plenary.speech (
    owner text primary key,
    language text not null,
    constraint speech_language_is_known check (language in ('en', 'fr', 'ar'))
);
comment on table plenary.speech is 'In which language the console speaks to whom, as they chose it. It is no thing of the register, so it has no history.';
comment on column plenary.speech.owner is 'Whose choice it is, by account name, e.g. editor.';
comment on column plenary.speech.language is 'The language by its code, e.g. fr.';
