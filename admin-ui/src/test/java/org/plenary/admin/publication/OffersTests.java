package org.plenary.admin.publication;

import static org.assertj.core.api.Assertions.assertThat;

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
        var body = specimen.meeting().bodyId();
        publish(PublicationUnit.BODY, body);
        assertClosed("bodies/" + body, "Edit facts…");
        publish(PublicationUnit.MEETING, specimen.meeting().id());
        assertClosed("meetings/" + specimen.meeting().id() + "/overview", "Edit facts…", "Add recommendation…");
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
        assertClosed("documents/" + paper.id(), "Edit facts…");
        var act = COLLEAGUE.act(() -> resolutions.create(
                new ResolutionInput(body, ResolutionKind.RESOLUTION, "1/1", null, LocalizedText.english("Act"), null)));
        publish(PublicationUnit.RESOLUTION, act.id());
        assertClosed("resolutions/" + act.id(), "Edit facts…", "Add paragraph…");
        var treaty = COLLEAGUE.act(
                () -> instruments.create(new InstrumentInput(null, LocalizedText.english("Treaty of offers"), null)));
        publish(PublicationUnit.INSTRUMENT, treaty.id());
        assertClosed("instruments/" + treaty.id(), "Edit facts…", "Add article…");
    }

    @Test
    void offersNoSittingsOfAMeetingThatThePublicSees() {
        publish(PublicationUnit.BODY, specimen.meeting().bodyId());
        publish(PublicationUnit.MEETING, specimen.meeting().id());
        open("meetings/%s/timetable".formatted(specimen.meeting().id()));
        assertThat(offers("Add sitting")).isFalse();
    }

    @Test
    @AsRole(Role.CLEARER)
    void offersChangesOfWhatThePublicSeesToWhoMayPublish() {
        publish(PublicationUnit.BODY, specimen.meeting().bodyId());
        open("bodies/" + specimen.meeting().bodyId());
        assertThat(offers("Edit facts…")).isTrue();
        assertThat(menu(find(MenuBar.class).single())).doesNotContain("Delete…");
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

    private void assertClosed(String path, String... verbs) {
        open(path);
        assertThat(List.of(verbs)).noneMatch(this::offers);
        assertThat(words(find(Main.class).single())).as(path).contains("only who may publish");
    }

    private void publish(PublicationUnit unit, UUID id) {
        COLLEAGUE.act(() -> desk.publications()
                .publish(unit, id, desk.publications().get(unit, id).version()));
    }
}
