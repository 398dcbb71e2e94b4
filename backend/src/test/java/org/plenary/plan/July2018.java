package org.plenary.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;

/** Puts a meeting like that of July 2018 into the register, once, with things to hide beside it. */
@TestComponent
class July2018 {

    private final DSLContext database;

    July2018(DSLContext database) {
        this.database = database;
    }

    void insert() throws IOException {
        if (!database.fetchExists(
                org.plenary.schema.Tables.BODY, org.plenary.schema.Tables.BODY.SYMBOL.eq("FIX/COP"))) {
            var script = new ClassPathResource("plan-test/july-2018.sql").getContentAsString(StandardCharsets.UTF_8);
            database.connection(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute(script);
                }
            });
        }
    }
}
