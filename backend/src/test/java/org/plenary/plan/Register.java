package org.plenary.plan;

import static org.plenary.schema.Tables.BODY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.springframework.core.io.ClassPathResource;

/** Puts a conference with paragraphs, versions, mandates and two stages of an agenda into the register, once. */
final class Register {

    private final DSLContext database;

    Register(DSLContext database) {
        this.database = database;
    }

    void insert() throws IOException {
        if (!database.fetchExists(BODY, BODY.SYMBOL.eq("REG/COP"))) {
            var script = new ClassPathResource("plan-test/register.sql").getContentAsString(StandardCharsets.UTF_8);
            database.connection(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute(script);
                }
            });
        }
    }
}
