package org.plenary.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.CLEARER;
import static org.plenary.agenda.Meetings.EDITOR;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;
import static org.plenary.mutation.Asker.ERRORS;
import static org.plenary.mutation.Asker.READER;

import com.jayway.jsonpath.DocumentContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Meetings;
import org.plenary.citation.CitationType;
import org.plenary.citation.EvidenceKind;
import org.plenary.citation.QuotedCitation;
import org.plenary.citation.QuotedCitationService;
import org.plenary.citation.SourceKind;
import org.plenary.citation.TargetKind;
import org.plenary.meeting.Meeting;
import org.plenary.mutation.Asker;
import org.plenary.shared.Language;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({Meetings.class, Asker.class})
class ResolutionMutationTests {

    private static final String CREATE =
            "mutation($body: ID!, $number: String!) { createResolution(input: {conference: $body, number: $number, title: {en: \"A title\"}},"
                    + " paragraphs: [{paragraph: {kind: PREAMBULAR, verb: \"Recalling\", text: {en: \"Recalling its resolution 5/5\"}}},"
                    + " {paragraph: {kind: OPERATIVE, number: \"1\", text: {en: \"Requests the Secretariat:\"}, dueMeeting: {body: $body, ordinal: 9}},"
                    + " children: [{paragraph: {kind: OPERATIVE, number: \"(a)\", text: {en: \"To report\"}}}, {paragraph: {kind: OPERATIVE, number: \"(b)\", text: {en: \"To publish\"}}}]}])"
                    + " { resolution { id kind number version paragraphs { id version label verb dueOrdinal children { id version label } } } change "
                    + ERRORS + " } }";

    @Autowired
    private Meetings meetings;

    @Autowired
    private ResolutionService resolutions;

    @Autowired
    private ParagraphService paragraphs;

    @Autowired
    private QuotedCitationService citations;

    @Autowired
    private Asker api;

    private Meeting meeting;

    @BeforeEach
    void makeABody() {
        meeting = meetings.meeting();
    }

    @Test
    void registersAnActWithItsWholeTreeInOneCall() {
        var answer = create("8/2");
        assertThat(answer.<List<Object>>read("createResolution.errors")).isEmpty();
        assertThat(answer.<String>read("createResolution.resolution.kind")).isEqualTo("RESOLUTION");
        assertThat(answer.<List<String>>read("createResolution.resolution.paragraphs[*].label"))
                .containsExactly("", "1");
        assertThat(answer.<List<String>>read("createResolution.resolution.paragraphs[1].children[*].label"))
                .containsExactly("1 (a)", "1 (b)");
        assertThat(answer.<Integer>read("createResolution.resolution.paragraphs[1].dueOrdinal"))
                .isEqualTo(9);
    }

    @Test
    void namesTheNumberThatIsTaken() {
        create("8/2");
        var answer = create("8/2");
        assertThat(answer.<String>read("createResolution.errors[0].message"))
                .isEqualTo("The body has a RESOLUTION 8/2.");
        assertThat(answer.<List<String>>read("createResolution.errors[0].path")).containsExactly("input", "number");
        assertThat(answer.<Object>read("createResolution.resolution")).isNull();
    }

    @Test
    void registersNothingWhereOneParagraphIsRefused() {
        var answer = api.ask(
                EDITOR,
                "mutation($body: ID!) { createResolution(input: {conference: $body, number: \"8/3\"}, paragraphs: [{paragraph: {kind: OPERATIVE, text: {en: \" \"}}}]) { "
                        + ERRORS + " } }",
                Map.of("body", "Body:" + meeting.bodyId()));
        assertThat(answer.<List<String>>read("createResolution.errors[0].path"))
                .containsExactly("paragraphs", "0", "paragraph", "text");
        assertThat(asEditor(() -> resolutions.find(meeting.bodyId(), ResolutionKind.RESOLUTION, "8/3")))
                .isEmpty();
    }

    @Test
    void changesOnlyWhatTheInputNamesAndAnswersAConflictWithBoth() {
        var id = create("8/2").<String>read("createResolution.resolution.id");
        var update =
                "mutation($id: ID!, $version: Int!) { updateResolution(id: $id, expectedVersion: $version, input: {adoptedOn: \"2016-10-21\"})"
                        + " { resolution { number title adoptedOn version } " + ERRORS + " } }";
        var version = version(id);
        var done = api.ask(EDITOR, update, Map.of("id", id, "version", version));
        assertThat(done.<String>read("updateResolution.resolution.title")).isEqualTo("A title");
        assertThat(done.<String>read("updateResolution.resolution.adoptedOn")).isEqualTo("2016-10-21");
        var late = api.ask(EDITOR, update, Map.of("id", id, "version", version));
        assertThat(late.<String>read("updateResolution.errors[0].__typename")).isEqualTo("ConflictError");
        assertThat(late.<String>read("updateResolution.resolution.adoptedOn")).isEqualTo("2016-10-21");
        assertThat(late.<String>read("updateResolution.errors[0].yours.input.adoptedOn"))
                .isEqualTo("2016-10-21");
    }

    @Test
    void movesAParagraphWithAllBelowItAndNeverBelowItself() {
        var created = create("8/2");
        var operative = created.<String>read("createResolution.resolution.paragraphs[1].id");
        var sub = created.<String>read("createResolution.resolution.paragraphs[1].children[0].id");
        var move =
                "mutation($id: ID!, $version: Int!, $parent: ID, $before: ID) { moveResolutionParagraph(id: $id, expectedVersion: $version, parent: $parent, before: $before)"
                        + " { paragraph { version } resolution { paragraphs { label children { label } } } " + ERRORS
                        + " } }";
        var before = created.<String>read("createResolution.resolution.paragraphs[0].id");
        assertThat(api.ask(EDITOR, move, Map.of("id", operative, "version", 1, "before", before))
                        .<List<String>>read("moveResolutionParagraph.resolution.paragraphs[*].label"))
                .containsExactly("1", "");
        assertThat(api.ask(EDITOR, move, Map.of("id", operative, "version", 2, "parent", sub))
                        .<String>read("moveResolutionParagraph.errors[0].message"))
                .contains("below itself");
        assertThat(api.ask(EDITOR, move, Map.of("id", sub, "version", 1))
                        .<List<String>>read("moveResolutionParagraph.resolution.paragraphs[*].label"))
                .containsExactly("1", "", "(a)");
        assertThat(api.ask(EDITOR, move, Map.of("id", sub, "version", 1))
                        .<String>read("moveResolutionParagraph.errors[0].code"))
                .isEqualTo("CONFLICT");
    }

    @Test
    void letsCitationsFollowTheirQuotes() {
        var created = create("8/2");
        var preamble = id(created.read("createResolution.resolution.paragraphs[0].id"));
        var cited = asEditor(() -> resolutions.create(
                new ResolutionInput(meeting.bodyId(), ResolutionKind.RESOLUTION, "5/5", null, null, null)));
        var citation = asEditor(() -> citations.create(new QuotedCitation(
                CitationType.RECALLS,
                "Recalling",
                new QuotedCitation.Source(SourceKind.RESOLUTION_PARAGRAPH, preamble),
                new QuotedCitation.Target(TargetKind.RESOLUTION, cited.id()),
                new QuotedCitation.Evidence(
                        EvidenceKind.RESOLUTION_PARAGRAPH, preamble, Language.EN, "its resolution 5/5", null),
                null)));
        var update =
                "mutation($id: ID!, $version: Int!, $text: String!) { updateResolutionParagraph(id: $id, expectedVersion: $version, input: {text: {en: $text}})"
                        + " { paragraph { kind citations { quote quoteStart } } " + ERRORS + " } }";
        var key = "ResolutionParagraph:" + preamble;
        var moved = api.ask(
                EDITOR, update, Map.of("id", key, "version", 1, "text", "Recalling with approval its resolution 5/5"));
        assertThat(moved.<Integer>read("updateResolutionParagraph.paragraph.citations[0].quoteStart"))
                .isEqualTo(24);
        assertThat(moved.<String>read("updateResolutionParagraph.paragraph.kind"))
                .isEqualTo("PREAMBULAR");
        var gone = api.ask(EDITOR, update, Map.of("id", key, "version", 2, "text", "Mindful of all that"));
        assertThat(gone.<List<Object>>read("updateResolutionParagraph.paragraph.citations"))
                .isEmpty();
        assertThat(citation.version()).isEqualTo(1);
    }

    @Test
    void deletesAParagraphWithWhatItProvesAndBringsTheActBack() {
        var created = create("8/2");
        var id = created.<String>read("createResolution.resolution.id");
        var operative = created.<String>read("createResolution.resolution.paragraphs[1].id");
        assertThat(api.ask(
                                EDITOR,
                                "mutation($id: ID!) { deleteResolutionParagraph(id: $id, expectedVersion: 1) { deletedId "
                                        + ERRORS + " } }",
                                Map.of("id", operative))
                        .<String>read("deleteResolutionParagraph.deletedId"))
                .isEqualTo(operative);
        assertThat(asEditor(() -> paragraphs.findAll(id(id)))).hasSize(1);
        var restore =
                "mutation($id: ID!) { restoreResolutionParagraph(id: $id) { resolution { paragraphs { id version label children { label } } } "
                        + ERRORS + " } }";
        var restored = api.ask(EDITOR, restore, Map.of("id", operative));
        assertThat(restored.<List<String>>read("restoreResolutionParagraph.resolution.paragraphs[1].children[*].label"))
                .containsExactly("1 (a)", "1 (b)");
        api.ask(
                EDITOR,
                "mutation($id: ID!, $version: Int!) { deleteResolutionParagraph(id: $id, expectedVersion: $version) { deletedId "
                        + ERRORS + " } }",
                Map.of(
                        "id",
                        operative,
                        "version",
                        restored.<Integer>read("restoreResolutionParagraph.resolution.paragraphs[1].version")));
        api.ask(
                EDITOR,
                "mutation($id: ID!, $version: Int!) { deleteResolution(id: $id, expectedVersion: $version) { deletedId "
                        + ERRORS + " } }",
                Map.of("id", id, "version", version(id)));
        assertThat(api.ask(
                                EDITOR,
                                "mutation($id: ID!) { restoreResolution(id: $id) { resolution { number paragraphs { verb } } "
                                        + ERRORS + " } }",
                                Map.of("id", id))
                        .<List<String>>read("restoreResolution.resolution.paragraphs[*].verb"))
                .containsExactly("Recalling");
    }

    @Test
    void isClosedToWhomItDoesNotConcern() {
        var created = create("8/2");
        var id = created.<String>read("createResolution.resolution.id");
        var paragraph = created.<String>read("createResolution.resolution.paragraphs[0].id");
        var nodes = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        var asked = Map.<String, Object>of("ids", List.of(id, paragraph));
        var edit =
                "mutation($id: ID!) { updateResolutionParagraph(id: $id, expectedVersion: 1, input: {verb: \"Noting\"}) { paragraph { verb } "
                        + ERRORS + " } }";
        for (var stranger : List.of(Viewer.ANONYMOUS, READER)) {
            assertThat(api.ask(stranger, nodes, asked).<List<Object>>read("nodes"))
                    .containsExactly(null, null);
            assertThat(api.ask(stranger, edit, Map.of("id", paragraph))
                            .<String>read("updateResolutionParagraph.errors[0].code"))
                    .isEqualTo("FORBIDDEN");
        }
        asClearer(() -> resolutions.publish(id(id)));
        assertThat(api.ask(EDITOR, edit, Map.of("id", paragraph))
                        .<String>read("updateResolutionParagraph.errors[0].message"))
                .contains("change a resolution that the public sees");
        assertThat(api.ask(CLEARER, edit, Map.of("id", paragraph))
                        .<String>read("updateResolutionParagraph.paragraph.verb"))
                .isEqualTo("Noting");
    }

    private DocumentContext create(String number) {
        return api.ask(EDITOR, CREATE, new HashMap<>(Map.of("body", "Body:" + meeting.bodyId(), "number", number)));
    }

    private int version(String id) {
        return asEditor(() -> resolutions.get(id(id)).version());
    }

    private static UUID id(String node) {
        return UUID.fromString(node.substring(node.indexOf(':') + 1));
    }
}
