package org.plenary.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.EDITOR;
import static org.plenary.agenda.Meetings.asEditor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.Meetings;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyService;
import org.plenary.document.DocumentService;
import org.plenary.meeting.MeetingService;
import org.plenary.shared.Conflict;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A thousand edits at the same time, over the API and the services: what was acknowledged is there, and nothing else. */
@SpringBootTest
@Import({Meetings.class, Asker.class})
class RacingEditsTests {

    private static final int EDITS = 1_000;
    private static final int WRITERS = 6;

    /** A text with the version in which it was read. */
    private record Seen(String text, int version) {}

    /** Something that is edited: read it, and write it in the version that was read; false for a conflict. */
    private interface Text {

        Seen read();

        boolean write(Seen seen, String text);
    }

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private MeetingService meetingService;

    @Autowired
    private BodyService bodies;

    @Autowired
    private DocumentService documents;

    @Autowired
    private Asker api;

    @Test
    @Timeout(300)
    void losesNothing() throws InterruptedException {
        var texts = List.of(venueOverTheApi(), titleOverTheApi(), itemByService(), bodyByService());
        List<Set<String>> acknowledged = texts.stream()
                .<Set<String>>map(text -> ConcurrentHashMap.newKeySet())
                .toList();
        var refused = new AtomicInteger();
        var failed = ConcurrentHashMap.<Throwable>newKeySet();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            IntStream.range(0, EDITS)
                    .forEach(edit -> writers.execute(() -> {
                        try {
                            var which = edit / WRITERS % texts.size();
                            var seen = texts.get(which).read();
                            if (texts.get(which).write(seen, seen.text() + " e" + edit)) {
                                acknowledged.get(which).add("e" + edit);
                            } else {
                                refused.incrementAndGet();
                            }
                        } catch (RuntimeException | AssertionError wrong) {
                            failed.add(wrong);
                        }
                    }));
        }
        assertThat(failed).isEmpty();
        assertThat(refused.get() + acknowledged.stream().mapToInt(Set::size).sum())
                .isEqualTo(EDITS);
        assertThat(refused).hasPositiveValue();
        for (int which = 0; which < texts.size(); which++) {
            var now = texts.get(which).read();
            assertThat(Arrays.stream(now.text().split(" ")).skip(1))
                    .containsExactlyInAnyOrderElementsOf(acknowledged.get(which));
            assertThat(now.version()).isEqualTo(1 + acknowledged.get(which).size());
        }
    }

    private Text venueOverTheApi() {
        var id = meetings.meeting().id();
        return overTheApi(
                () -> {
                    var meeting = asEditor(() -> meetingService.get(id));
                    return new Seen(Objects.requireNonNull(meeting.venue()), meeting.version());
                },
                "mutation($id: ID!, $version: Int!, $text: String!) { edit: updateMeeting(id: $id, expectedVersion: $version, input: {venue: $text}) { errors { code } } }",
                "Meeting:" + id);
    }

    private Text titleOverTheApi() {
        var id = api.ask(
                        EDITOR,
                        "mutation { createDocument(input: {title: {en: \"Paper\"}}) { document { id } } }",
                        Map.of())
                .<String>read("createDocument.document.id");
        var key = java.util.UUID.fromString(id.substring("Document:".length()));
        return overTheApi(
                () -> {
                    var document = asEditor(() -> documents.get(key));
                    return new Seen(english(Objects.requireNonNull(document.title())), document.version());
                },
                "mutation($id: ID!, $version: Int!, $text: String!) { edit: updateDocument(id: $id, expectedVersion: $version, input: {title: {en: $text}}) { errors { code } } }",
                id);
    }

    private Text overTheApi(java.util.function.Supplier<Seen> read, String document, String id) {
        return new Text() {

            @Override
            public Seen read() {
                return read.get();
            }

            @Override
            public boolean write(Seen seen, String text) {
                var codes = api.ask(EDITOR, document, Map.of("id", id, "version", seen.version(), "text", text))
                        .<List<String>>read("edit.errors[*].code");
                assertThat(codes).isSubsetOf("CONFLICT");
                return codes.isEmpty();
            }
        };
    }

    private Text itemByService() {
        var agenda = meetings.agenda();
        var id = asEditor(() -> items.findAll(agenda.id())).getLast().id();
        asEditor(() -> items.update(agenda.id(), id, 1, AgendaItemInput.of(LocalizedText.english("Item"))));
        return byService(
                () -> {
                    var item = items.get(agenda.id(), id);
                    // The change of its title above counts before the race.
                    return new Seen(english(item.title()), item.version() - 1);
                },
                (seen, text) -> items.update(
                        agenda.id(), id, seen.version() + 1, AgendaItemInput.of(LocalizedText.english(text))));
    }

    private Text bodyByService() {
        var body = asEditor(() -> bodies.get(meetings.meeting().bodyId()));
        return byService(
                () -> {
                    var now = bodies.get(body.id());
                    return new Seen(now.shortName() == null ? "Body" : english(now.shortName()), now.version());
                },
                (seen, text) -> bodies.update(
                        body.id(),
                        seen.version(),
                        new BodyInput(null, body.kind(), body.symbol(), body.name(), LocalizedText.english(text))));
    }

    private static Text byService(
            java.util.function.Supplier<Seen> read, java.util.function.BiFunction<Seen, String, ?> write) {
        return new Text() {

            @Override
            public Seen read() {
                return asEditor(read);
            }

            @Override
            public boolean write(Seen seen, String text) {
                try {
                    return asEditor(() -> write.apply(seen, text)) != null;
                } catch (Conflict conflict) {
                    return false;
                }
            }
        };
    }

    private static String english(LocalizedText text) {
        return text.best(Language.EN);
    }
}
