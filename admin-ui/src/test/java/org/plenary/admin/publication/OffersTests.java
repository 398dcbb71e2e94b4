package org.plenary.admin.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.body.InstrumentInput;
import org.plenary.body.InstrumentService;
import org.plenary.document.Distribution;
import org.plenary.document.DocumentInput;
import org.plenary.document.DocumentNature;
import org.plenary.document.DocumentService;
import org.plenary.publication.PublicationUnit;
import org.plenary.resolution.ResolutionInput;
import org.plenary.resolution.ResolutionKind;
import org.plenary.resolution.ResolutionService;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is offered that would be refused; who may not change a thing reads why before they try. */
@AsRole(Role.EDITOR)
class OffersTests extends ConsoleViewTest {

    private static final Viewer COLLEAGUE = new Viewer("colleague", Role.CLEARER);
    private static final String WHY_NOT = "only those who may publish";

    private record Page(String path, List<String> verbs, int done) {}

    @Autowired
    private DocumentService documents;

    @Autowired
    private ResolutionService resolutions;

    @Autowired
    private InstrumentService instruments;

    private Specimen specimen;

    @BeforeEach
    void make() {
        specimen = Specimen.make(desk, bodies);
    }

    @Test
    void offersToChangeADraft() {
        open("bodies/" + specimen.meeting().bodyId());
        assertThat(offers("Edit facts…")).isTrue();
        assertThat(menu(find(MenuBar.class).single())).contains("Delete…");
    }

    @Test
    void offersNoChangeOfWhatThePublicSeesToWhoMayNotPublish() {
        published().forEach(page -> {
            open(page.path());
            assertThat(page.verbs()).as(page.path()).noneMatch(this::offers);
            assertThat(words(find(Main.class).single())).as(page.path()).contains(WHY_NOT);
            assertThat(done()).as(page.path()).hasSize(page.done()).noneMatch(this::canBeTakenBack);
        });
    }

    @Test
    @AsRole(Role.CLEARER)
    void offersChangesOfWhatThePublicSeesToWhoMayPublish() {
        published().forEach(page -> {
            open(page.path());
            assertThat(page.verbs()).as(page.path()).allMatch(this::offers);
            assertThat(words(find(Main.class).single())).as(page.path()).doesNotContain(WHY_NOT);
            assertThat(done()).as(page.path()).hasSize(page.done()).allMatch(this::canBeTakenBack);
        });
        open("bodies/" + specimen.meeting().bodyId());
        assertThat(menu(find(MenuBar.class).single())).doesNotContain("Delete…");
    }

    @Test
    void offersNoSittingsOfAMeetingThatThePublicSeesToWhoMayNotPublish() {
        assertThat(offersSittings()).isFalse();
    }

    @Test
    @AsRole(Role.CLEARER)
    void offersSittingsOfAMeetingThatThePublicSeesToWhoMayPublish() {
        assertThat(offersSittings()).isTrue();
    }

    private boolean offersSittings() {
        publish(PublicationUnit.BODY, specimen.meeting().bodyId());
        publish(PublicationUnit.MEETING, specimen.meeting().id());
        open("meetings/%s/timetable".formatted(specimen.meeting().id()));
        return offers("Add sitting");
    }

    @Test
    void offersNothingOfABodyThatOneDoesNotServe() {
        publish(PublicationUnit.BODY, specimen.meeting().bodyId());
        var id = specimen.meeting().bodyId();
        var stranger = new Viewer("stranger", Role.CLEARER, Set.of(UUID.randomUUID()));
        assertThat(stranger.act(() -> Changing.of(desk.publications(), PublicationUnit.BODY, id)))
                .matches(changing -> !changing.add() && !changing.change() && !changing.delete());
        var server = new Viewer("server", Role.CLEARER, Set.of(id));
        assertThat(server.act(() -> Changing.of(desk.publications(), PublicationUnit.BODY, id)))
                .matches(changing -> changing.add() && changing.change() && !changing.delete());
    }

    /** Things that were made and published, and what may be done on their pages; how many actions these tell of. */
    private List<Page> published() {
        var body = specimen.meeting().bodyId();
        publish(PublicationUnit.BODY, body);
        publish(PublicationUnit.MEETING, specimen.meeting().id());
        var paper = COLLEAGUE.act(() -> documents.create(new DocumentInput(
                null,
                body,
                null,
                DocumentNature.NOTE,
                LocalizedText.english("Paper"),
                Distribution.GENERAL,
                null,
                null)));
        publish(PublicationUnit.DOCUMENT, paper.id());
        var act = COLLEAGUE.act(() -> resolutions.create(
                new ResolutionInput(body, ResolutionKind.RESOLUTION, "1/1", null, LocalizedText.english("Act"), null)));
        publish(PublicationUnit.RESOLUTION, act.id());
        var treaty = COLLEAGUE.act(
                () -> instruments.create(new InstrumentInput(null, LocalizedText.english("Treaty of " + body), null)));
        publish(PublicationUnit.INSTRUMENT, treaty.id());
        return List.of(
                new Page("bodies/" + body, List.of("Edit facts…"), 2),
                new Page(
                        "meetings/" + specimen.meeting().id() + "/overview",
                        List.of("Edit facts…", "Add recommendation…"),
                        0),
                new Page("documents/" + paper.id(), List.of("Edit facts…"), 2),
                new Page("resolutions/" + act.id(), List.of("Edit facts…", "Add paragraph…"), 2),
                new Page("instruments/" + treaty.id(), List.of("Edit facts…", "Add article…"), 2));
    }

    /** What the page tells to have been done, after its history was opened; on some pages that is elsewhere. */
    private List<ListItem> done() {
        var histories = find(Details.class).withClassName("thing-history").all();
        histories.forEach(history -> history.setOpened(true));
        return histories.stream()
                .flatMap(history -> find(ListItem.class, history).all().stream())
                .toList();
    }

    private boolean canBeTakenBack(ListItem action) {
        return find(Button.class, action).withText("Undo this").exists();
    }

    private void publish(PublicationUnit unit, UUID id) {
        COLLEAGUE.act(() -> desk.publications()
                .publish(unit, id, desk.publications().get(unit, id).version()));
    }
}
