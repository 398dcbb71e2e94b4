package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationSection;
import org.plenary.agenda.AnnotationService;
import org.plenary.agenda.Meetings;
import org.plenary.meeting.MeetingService;
import org.plenary.publication.PublicationService;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Anonymous readers ask all the time while a meeting and its agenda are published and withdrawn. */
@HttpTest
@Import(Meetings.class)
class AtomicPublicationTests {

    private static final int ROUNDS = 12;
    private static final int READERS = 3;

    @LocalServerPort
    private int port;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingService register;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private PublicationService publications;

    @Test
    void neverShowsHalfOfAPublication() throws Exception {
        var seen = read(agenda -> asClearer(() -> publications.publish(
                PublicationUnit.AGENDA, agenda.id(), agendas.get(agenda.id()).version())));
        assertThat(seen).containsExactly("nothing", "the whole");
    }

    @Test
    void showsHalfOfWhatIsPublishedInTwoSteps() throws Exception {
        var seen = read(agenda -> {
            asClearer(() -> register.publish(agenda.meetingId()));
            // What a reader sees between the two is what this test is for.
            pause();
            asClearer(() -> publications.publish(
                    PublicationUnit.AGENDA,
                    agenda.id(),
                    agendas.get(agenda.id()).version()));
        });
        assertThat(seen).anyMatch(each -> each.startsWith("half"));
    }

    private interface Way {
        void publish(Agenda agenda);
    }

    private Set<String> read(Way way) throws Exception {
        var seen = new TreeSet<String>();
        for (int round = 0; round < ROUNDS; round++) {
            var agenda = annotated();
            var over = new AtomicBoolean();
            try (var readers = Executors.newFixedThreadPool(READERS)) {
                var answers = new ArrayList<java.util.concurrent.Future<Set<String>>>();
                for (int reader = 0; reader < READERS; reader++) {
                    answers.add(readers.submit(reader(agenda, over)));
                }
                pause();
                way.publish(agenda);
                pause();
                withdraw(agenda);
                pause();
                over.set(true);
                for (var answer : answers) {
                    seen.addAll(answer.get());
                }
            }
        }
        return seen;
    }

    private void withdraw(Agenda agenda) {
        asClearer(() -> publications.withdraw(
                PublicationUnit.MEETING,
                agenda.meetingId(),
                publications.get(PublicationUnit.MEETING, agenda.meetingId()).version()));
    }

    private Callable<Set<String>> reader(Agenda agenda, AtomicBoolean over) {
        var api = new Api(port);
        var request = Map.of(
                "query",
                "query($meeting: ID!, $agenda: ID!) { meeting: node(id: $meeting) { ... on Meeting { body { symbol } agenda { items { label annotation { text } children { label } } } } }"
                        + " agenda: node(id: $agenda) { ... on Agenda { allItems { label } } } }",
                "variables",
                Map.of("meeting", "Meeting:" + agenda.meetingId(), "agenda", "Agenda:" + agenda.id()));
        return () -> {
            var seen = new TreeSet<String>();
            while (!over.get()) {
                var data = Api.json(api.ask(request)).path("data");
                boolean none =
                        data.path("meeting").isNull() && data.path("agenda").isNull();
                boolean whole = !data.at("/meeting/body/symbol").isMissingNode()
                        && data.at("/meeting/agenda/items").size() == 3
                        && data.at("/meeting/agenda/items/2/annotation").size() == 1
                        && data.at("/agenda/allItems").size() == 5;
                seen.add(none ? "nothing" : whole ? "the whole" : "half: " + data);
            }
            return seen;
        };
    }

    private Agenda annotated() {
        var agenda = meetings.agenda();
        var last = asEditor(() -> items.findAll(agenda.id())).stream()
                .filter(item -> item.label().equals("3"))
                .findFirst()
                .orElseThrow();
        asEditor(() -> annotations.add(
                agenda.id(),
                last.id(),
                new AnnotationInput(AnnotationSection.SCOPE, LocalizedText.english("Any other matter."))));
        return agenda;
    }

    private static void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
