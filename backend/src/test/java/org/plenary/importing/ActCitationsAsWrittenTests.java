package org.plenary.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.body.BodyService;
import org.plenary.citation.Assertion;
import org.plenary.citation.CitationType;
import org.plenary.citation.ParagraphCitations.Kept;
import org.plenary.citation.QuotedCitationService;
import org.plenary.resolution.ParagraphInput;
import org.plenary.resolution.ParagraphKind;
import org.plenary.resolution.ParagraphService;
import org.plenary.resolution.ParagraphStatus;
import org.plenary.resolution.ResolutionInput;
import org.plenary.resolution.ResolutionKind;
import org.plenary.resolution.ResolutionParagraph;
import org.plenary.resolution.ResolutionService;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ActCitationsAsWrittenTests {

    private static final Viewer EDITOR = new Viewer("editor", Role.EDITOR);

    @Autowired
    private ActCitationsAsWritten reading;

    @Autowired
    private ParagraphService paragraphs;

    @Autowired
    private ResolutionService resolutions;

    @Autowired
    private QuotedCitationService citations;

    @Autowired
    private BodyService bodies;

    private UUID earlier = new UUID(0, 0);
    private UUID act = new UUID(0, 0);

    @BeforeEach
    void make() {
        EDITOR.act(() -> {
            var body = bodies.create(new BodyInput(
                            null,
                            BodyKind.CONFERENCE,
                            null,
                            LocalizedText.english("Conference of readings " + System.nanoTime()),
                            null))
                    .id();
            earlier = resolution(body, "5/5");
            act = resolution(body, "8/2");
            return act;
        });
    }

    @Test
    void readsWhatAParagraphCitesUntilSomebodyConfirmsIt() {
        var paragraph = write("Recalling its resolution 5/5 of 18 October 2010,");
        var read = follow(paragraph);
        assertThat(read).singleElement().satisfies(one -> {
            assertThat(one.targetId()).isEqualTo(earlier);
            assertThat(one.type()).isEqualTo(CitationType.RECALLS);
            assertThat(one.assertion()).isEqualTo(Assertion.EXTRACTED);
        });
        assertThat(follow(paragraph)).as("read again").isEqualTo(read);
        var id = read.getFirst().id();
        EDITOR.act(() -> citations.confirm(id, citations.get(id).version()));
        assertThat(follow(paragraph))
                .singleElement()
                .extracting(Kept::id, Kept::assertion)
                .containsExactly(id, Assertion.STATED);
    }

    @Test
    void readsAnewWhatIsWrittenAnew() {
        var paragraph = write("Recalling its resolution 5/5,");
        follow(paragraph);
        var changed = EDITOR.act(
                () -> paragraphs.update(paragraph.id(), paragraph.version(), says("Reaffirming its resolution 5/5,")));
        assertThat(follow(changed)).extracting(Kept::type).containsExactly(CitationType.REAFFIRMS);
    }

    @Test
    void keepsWhatTheRegisterDoesNotHoldUnderItsWords() {
        assertThat(follow(write("Recalling its resolution 7/9 and document TEST/READ/2031/4,")))
                .hasSize(2)
                .noneMatch(one -> one.targetId().equals(earlier));
    }

    @Test
    void citesNotItself() {
        assertThat(follow(write("Decides that resolution 8/2 takes effect at once;")))
                .isEmpty();
    }

    private List<Kept> follow(ResolutionParagraph paragraph) {
        return EDITOR.act(() -> reading.follow(paragraph.id()));
    }

    private ResolutionParagraph write(String text) {
        return EDITOR.act(() -> paragraphs.create(act, null, null, says(text)));
    }

    private static ParagraphInput says(String text) {
        return new ParagraphInput(
                ParagraphKind.PREAMBULAR,
                null,
                null,
                LocalizedText.english(text),
                null,
                null,
                null,
                null,
                ParagraphStatus.ACTIVE);
    }

    private UUID resolution(UUID body, String number) {
        return resolutions
                .create(new ResolutionInput(body, ResolutionKind.RESOLUTION, number, null, null, null))
                .id();
    }
}
