package org.plenary.admin.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.agenda.DocumentationInput;
import org.plenary.agenda.DocumentationRole;
import org.plenary.agenda.DocumentationStatus;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.meeting.MeetingInput;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

@AsRole(Role.CLEARER)
class HomeViewTests extends ConsoleViewTest {

    private static final Viewer EDITOR = new Viewer("editor", Role.EDITOR);

    private Specimen specimen;

    @BeforeEach
    void make() {
        specimen = Specimen.make(desk, bodies);
        EDITOR.act(() -> startsIn(3));
    }

    @Test
    void showsHowReadyTheNextMeetingIs() {
        desk.documentation()
                .add(
                        specimen.agenda().id(),
                        specimen.item("2").id(),
                        new DocumentationInput(
                                null,
                                LocalizedText.english("Background paper"),
                                DocumentationRole.BEFORE_THE_BODY,
                                DocumentationStatus.EXPECTED,
                                null));
        assertThat(card())
                .contains(
                        "in 3 days",
                        "Draft",
                        "Items annotated 1 of 5",
                        "In six languages 0 of 5",
                        "1 expected, 0 submitted, 0 in processing, 0 issued",
                        "1 document is late",
                        "6 weeks before, ",
                        "warnings");
    }

    @Test
    void showsWhatIsToBeDoneAndWhatWasDone() {
        assertThat(words(home()))
                .contains("Awaiting your clearance", "Silence procedures", "Latest changes")
                .contains("Put an item into a sitting");
    }

    @Test
    void leadsFromEachOfTheLatestChangesToItsPlace() {
        var made = EDITOR.act(() -> bodies.create(new BodyInput(
                null, BodyKind.BUREAU, null, LocalizedText.english("Bureau of changes " + System.nanoTime()), null)));
        home();
        assertThat(find(Anchor.class).withText("Create a body").all().getFirst().getHref())
                .isEqualTo("/admin/bodies/" + made.id());
        EDITOR.act(() -> bodies.delete(made.id(), made.version()));
        home();
        assertThat(find(Anchor.class).withText("Delete a body").all().getFirst().getHref())
                .isEqualTo("/admin/bodies");
    }

    @Test
    void leadsFromWhatWaitsForClearanceToItsNextStep() {
        var agenda = desk.agendas().get(specimen.agenda().id());
        var body = specimen.meeting().bodyId();
        EDITOR.act(() -> {
            desk.publications().submitForReview(PublicationUnit.AGENDA, agenda.id(), agenda.version());
            return desk.publications()
                    .submitForReview(
                            PublicationUnit.BODY, body, bodies.get(body).version());
        });
        home();
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains(
                        "/admin/meetings/%s/agenda".formatted(specimen.meeting().id()), "/admin/bodies/" + body);
    }

    @Test
    @AsRole(Role.READER)
    void showsReadersTheMeetingsOnly() {
        new Viewer("clearer", Role.CLEARER)
                .act(() -> desk.agendas()
                        .publish(
                                specimen.agenda().id(),
                                desk.agendas().get(specimen.agenda().id()).version()));
        var page = words(home());
        assertThat(page).contains("Upcoming meetings").doesNotContain("Latest changes", "annotated");
    }

    private String card() {
        home();
        var title = specimen.meeting().title().best(Language.EN);
        assertThat(cards()).anyMatch(card -> card.startsWith(title + " "));
        return cards().stream()
                .filter(card -> card.startsWith(title + " "))
                .findFirst()
                .orElseThrow();
    }

    /** By way of another page, as the page that a session begins with is this one. */
    private Main home() {
        open("meetings");
        return open("");
    }

    private List<String> cards() {
        return find(MeetingCard.class).all().stream().map(card -> words(card)).toList();
    }

    private Object startsIn(int days) {
        var day = LocalDate.now(ZoneId.systemDefault()).plusDays(days);
        var meeting = specimen.meeting();
        return desk.meetings()
                .update(
                        meeting.id(),
                        meeting.version(),
                        new MeetingInput(
                                meeting.bodyId(),
                                meeting.ordinal(),
                                meeting.designation(),
                                meeting.title(),
                                day,
                                day.plusDays(1),
                                meeting.venue(),
                                meeting.timeZone(),
                                meeting.status(),
                                meeting.entitledSittings(),
                                meeting.interpretationLanguages()));
    }
}
