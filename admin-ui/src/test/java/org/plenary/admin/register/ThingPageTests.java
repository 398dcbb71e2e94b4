package org.plenary.admin.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.history.VersionsPane;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.citation.ActCitation;
import org.plenary.citation.ActCitationService;
import org.plenary.citation.CitationType;
import org.plenary.citation.TargetKind;
import org.plenary.resolution.ParagraphInput;
import org.plenary.resolution.ParagraphKind;
import org.plenary.resolution.ParagraphService;
import org.plenary.resolution.ResolutionInput;
import org.plenary.resolution.ResolutionKind;
import org.plenary.resolution.ResolutionService;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@AsRole(Role.EDITOR)
class ThingPageTests extends ConsoleViewTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private ResolutionService resolutions;

    @Autowired
    private ParagraphService paragraphs;

    @Autowired
    private ActCitationService citations;

    private UUID body = new UUID(0, 0);
    private UUID citing = body;
    private UUID cited = body;

    @BeforeEach
    void makeTwoActs() {
        new Viewer("specimen", Role.EDITOR).act(() -> {
            var number = COUNT.incrementAndGet();
            body = bodies.create(new BodyInput(
                            null,
                            BodyKind.CONFERENCE,
                            "PAGE%d/COP".formatted(number),
                            LocalizedText.english("Conference of pages " + number),
                            null))
                    .id();
            citing = act("8/2", "Implementation of the Convention");
            cited = act("5/5", null);
            var paragraph = paragraphs.add(citing, null, paragraph("1", "Guided by its resolution 5/5 on lights,"));
            for (int part = 1; part <= 10; part++) {
                paragraphs.add(citing, null, paragraph(String.valueOf(part + 1), "Paragraph number " + (part + 1)));
            }
            paragraphs.add(citing, paragraph, paragraph("(a)", "A part of the first"));
            return citations.add(new ActCitation(
                    CitationType.GUIDED_BY,
                    "guided by",
                    citing,
                    paragraph,
                    TargetKind.RESOLUTION,
                    cited,
                    null,
                    Language.EN,
                    "resolution 5/5",
                    null));
        });
    }

    private UUID act(String number, @Nullable String title) {
        return resolutions
                .create(new ResolutionInput(
                        body,
                        ResolutionKind.RESOLUTION,
                        number,
                        null,
                        title == null ? null : LocalizedText.english(title),
                        null))
                .id();
    }

    private static ParagraphInput paragraph(String number, String text) {
        return new ParagraphInput(
                ParagraphKind.OPERATIVE, number, null, LocalizedText.english(text), null, null, null, null);
    }

    @Test
    void showsAResolutionInItsPrintedOrderWithWhatItCites() {
        var page = words(open("resolutions/" + citing));
        assertThat(page)
                .containsSubsequence(
                        "Resolution 8/2",
                        "Implementation of the Convention",
                        "Guided by its resolution 5/5",
                        "A part of the first",
                        "Paragraph number 2",
                        "Paragraph number 11",
                        "Cites",
                        "Guided by",
                        "5/5 PAGE",
                        "“resolution 5/5”");
    }

    @Test
    void showsWhoCitesIt() {
        assertThat(words(open("resolutions/" + cited)))
                .containsSubsequence("Resolution 5/5", "Cited by", "Guided by", "8/2 PAGE");
    }

    @Test
    void comparesWhatItWasWithWhatItIsAndGoesBack() {
        var act = resolutions.get(citing);
        resolutions.update(
                citing,
                act.version(),
                new ResolutionInput(
                        act.bodyId(), act.kind(), act.number(), null, LocalizedText.english("Lights at sea"), null));
        open("resolutions/" + citing);
        find(Details.class)
                .withCondition(details -> details.getSummaryText().equals("History"))
                .single()
                .setOpened(true);
        assertThat(words(find(VersionsPane.class).single()))
                .containsSubsequence("Title (English)", "Implementation", "Convention", "Lights", "sea");

        press("Put it back as it was at “From”");
        assertThat(words(find(Main.class).single())).contains("Implementation of the Convention");
        assertThat(notice()).contains("The earlier state was restored.");
        assertThat(find(VersionsPane.class).exists()).as("it stays open").isTrue();
    }

    @Test
    void showsWhatABodyHasDecided() {
        assertThat(words(open("bodies/" + body))).containsSubsequence("Conference of pages", "5/5", "8/2");
    }

    @Test
    void listsTheCitationInTheNetwork() {
        UI.getCurrent().navigate("network", QueryParameters.of("targetId", cited.toString()));
        assertThat(words(find(Main.class).single())).contains("1 citation found");
    }
}
