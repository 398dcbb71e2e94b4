package org.plenary.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.CLEARER;
import static org.plenary.agenda.Meetings.EDITOR;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.mutation.Asker.ERRORS;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Meetings;
import org.plenary.mutation.Asker;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({Meetings.class, Asker.class})
class BodyMutationTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final String CREATE =
            "mutation($input: BodyInput!) { createBody(input: $input) { body { id kind symbol name version parent { symbol } instruments { name } } change "
                    + ERRORS + " } }";
    private static final String UPDATE =
            "mutation($id: ID!, $version: Int!, $input: BodyInput!) { updateBody(id: $id, expectedVersion: $version, input: $input) { body { symbol name version instruments { name } } "
                    + ERRORS + " } }";
    private static final String DELETE =
            "mutation($id: ID!, $version: Int!) { deleteBody(id: $id, expectedVersion: $version) { deletedId change "
                    + ERRORS + " } }";
    private static final String RESTORE =
            "mutation($id: ID!) { restoreBody(id: $id) { body { name publication instruments { name } } " + ERRORS
                    + " } }";

    @Autowired
    private Meetings meetings;

    @Autowired
    private BodyService bodies;

    @Autowired
    private Asker api;

    @Test
    void registersABodyWithItsInstruments() {
        var instrument = instrument();
        var answer = create(Map.of(
                "kind",
                "WORKING_GROUP",
                "symbol",
                "NEW/WG." + COUNT.incrementAndGet(),
                "name",
                Map.of("en", "New working group " + COUNT.get()),
                "instruments",
                List.of(instrument)));
        assertThat(answer.<List<Object>>read("createBody.errors")).isEmpty();
        assertThat(answer.<String>read("createBody.body.id")).startsWith("Body:");
        assertThat(answer.<List<Object>>read("createBody.body.instruments")).hasSize(1);
        assertThat(answer.<Object>read("createBody.change")).isNotNull();
    }

    @Test
    void saysWhatANewBodyLacks() {
        assertThat(create(Map.of("name", Map.of("en", "Nameless kind")))
                        .<List<String>>read("createBody.errors[0].path"))
                .containsExactly("input", "kind");
        assertThat(create(Map.of("kind", "ORGAN")).<List<String>>read("createBody.errors[0].path"))
                .containsExactly("input", "name");
        assertThat(create(Map.of(
                                "kind",
                                "ORGAN",
                                "name",
                                Map.of("en", "Organ"),
                                "instruments",
                                List.of(instrument(), "Body:0197f3a2-6c1d-7b52-9a51-3f0c2d7e8b10")))
                        .<List<String>>read("createBody.errors[0].path"))
                .containsExactly("input", "instruments", "1");
    }

    @Test
    void keepsWhatAChangeLeavesOut() {
        var body = body();
        var answer = api.ask(
                EDITOR, UPDATE, Map.of("id", id(body), "version", 1, "input", Map.of("name", Map.of("fr", "Groupe"))));
        assertThat(answer.<Object>read("updateBody.body.symbol")).isEqualTo(body.symbol());
        assertThat(answer.<Object>read("updateBody.body.version")).isEqualTo(2);
    }

    @Test
    void answersAConflictWithBothStates() {
        var body = body();
        api.ask(
                EDITOR,
                UPDATE,
                Map.of("id", id(body), "version", 1, "input", Map.of("name", Map.of("en", "Theirs" + body.id()))));
        var answer = api.ask(
                EDITOR, UPDATE, Map.of("id", id(body), "version", 1, "input", Map.of("name", Map.of("en", "Mine"))));
        assertThat(answer.<Object>read("updateBody.body.name")).isEqualTo("Theirs" + body.id());
        assertThat(answer.<Object>read("updateBody.errors[0].code")).isEqualTo("CONFLICT");
        assertThat(answer.<Object>read("updateBody.errors[0].yours.input.name.en"))
                .isEqualTo("Mine");
    }

    @Test
    void bringsADeletedBodyBackWithItsInstruments() {
        var answer = create(Map.of(
                "kind",
                "ORGAN",
                "name",
                Map.of("en", "Organ " + COUNT.incrementAndGet()),
                "instruments",
                List.of(instrument())));
        var id = answer.<String>read("createBody.body.id");
        assertThat(api.ask(EDITOR, DELETE, Map.of("id", id, "version", 1)).<Object>read("deleteBody.deletedId"))
                .isEqualTo(id);
        assertThat(api.ask(EDITOR, DELETE, Map.of("id", id, "version", 1)).<Object>read("deleteBody.errors[0].code"))
                .isEqualTo("NOT_FOUND");
        var restored = api.ask(EDITOR, RESTORE, Map.of("id", id));
        assertThat(restored.<List<Object>>read("restoreBody.body.instruments")).hasSize(1);
        assertThat(api.ask(EDITOR, RESTORE, Map.of("id", id)).<Object>read("restoreBody.errors[0].message"))
                .isEqualTo("This body is not deleted.");
    }

    @Test
    void deletesNothingThatThePublicSeesOrOthersNeed() {
        var body = body();
        asClearer(() -> {
            bodies.publish(body.id());
            return body;
        });
        var version = Meetings.asEditor(() -> bodies.get(body.id())).version();
        var answer = api.ask(CLEARER, DELETE, Map.of("id", id(body), "version", version));
        assertThat(answer.<Object>read("deleteBody.errors[0].message")).isEqualTo("It is published.");
        assertThat(api.ask(EDITOR, UPDATE, Map.of("id", id(body), "version", version, "input", Map.of()))
                        .<Object>read("updateBody.errors[0].code"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void tellsStrangersNothing() {
        for (var stranger : List.of(Viewer.ANONYMOUS, Asker.READER)) {
            var there = api.ask(stranger, DELETE, Map.of("id", id(body()), "version", 1));
            var nowhere = api.ask(stranger, DELETE, Map.of("id", "Body:" + new UUID(0, 1), "version", 1));
            assertThat(there.<Object>read("deleteBody")).isEqualTo(nowhere.<Object>read("deleteBody"));
            assertThat(there.<Object>read("deleteBody.errors[0].code")).isEqualTo("FORBIDDEN");
        }
    }

    private DocumentContext create(Map<String, @Nullable Object> input) {
        return api.ask(EDITOR, CREATE, Map.of("input", input));
    }

    private Body body() {
        return Meetings.asEditor(() -> bodies.get(meetings.meeting().bodyId()));
    }

    private static String id(Body body) {
        return "Body:" + body.id();
    }

    private String instrument() {
        return api.ask(
                        EDITOR,
                        "mutation($name: String) { createInstrument(input: {name: {en: $name}}) { instrument { id } "
                                + ERRORS + " } }",
                        Map.of("name", "Protocol " + COUNT.incrementAndGet()))
                .read("createInstrument.instrument.id");
    }
}
