package org.plenary.faults;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** What writers need of the database, and what it has kept of theirs; by connections of its owner. */
final class Ledger {

    static final String TOKEN = "plenary_of-the-tests-of-faults-and-of-nothing-else-01";

    private Ledger() {}

    /** An editor with that token, and a draft to write to; returns its id. */
    static String prepare(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("select set_config('plenary.actor', 'sample', true)");
            statement.execute("""
                    insert into plenary.account (name, role, password_hash) values ('faults', 'EDITOR', '{noop}')
                    """);
            statement.execute("""
                    insert into plenary.api_token (account_id, name, token_hash)
                    select id, 'faults', '%s' from plenary.account where name = 'faults'
                    """.formatted(hash()));
            var made = statement.executeQuery("""
                    with body as (insert into plenary.body (kind, symbol, name)
                        values ('WORKING_GROUP', 'FAULT/WG.1', '{"en": "Working Group on Faults"}') returning id),
                    meeting as (insert into plenary.meeting (body_id, ordinal, designation, title, status)
                        select id, 5, 'MEETING', '{"en": "Fifth meeting"}', 'PLANNED' from body returning id)
                    insert into plenary.agenda (meeting_id, stage) select id, 'PROVISIONAL' from meeting returning id
                    """);
            made.next();
            var id = made.getString(1);
            owner.commit();
            return id;
        }
    }

    /** How often each title was inserted, by the record that nobody can rewrite. */
    static Map<String, Integer> kept(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            var rows = statement.executeQuery("""
                    select r.after -> 'title' ->> 'en', count(*) from plenary.revision r
                    where r.entity = 'agenda_item' and r.operation = 'INSERT' and r.after -> 'title' ->> 'en' like 'Item %-%'
                    group by 1
                    """);
            var kept = new HashMap<String, Integer>();
            while (rows.next()) {
                kept.put(rows.getString(1), rows.getInt(2));
            }
            return kept;
        }
    }

    private static String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(TOKEN.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
