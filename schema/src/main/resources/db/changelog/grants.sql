--liquibase formatted sql

--changeset plenary:grants runAlways:true splitStatements:false
-- The product's role owns nothing: it reads and writes rows, and cannot touch history.
grant usage on schema plenary to ${appRole};
grant select, insert, update, delete on all tables in schema plenary to ${appRole};
revoke insert, update, delete on plenary.revision from ${appRole};

--changeset plenary:grants-of-seals runAlways:true splitStatements:false
revoke insert, update, delete on plenary.revision_seal from ${appRole};

--changeset plenary:grants-of-search-text runAlways:true splitStatements:false
-- Its triggers keep it.
revoke insert, update, delete on plenary.search_text from ${appRole};
