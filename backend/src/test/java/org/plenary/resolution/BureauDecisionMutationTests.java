package org.plenary.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.CLEARER;
import static org.plenary.agenda.Meetings.EDITOR;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;
import static org.plenary.mutation.Asker.ERRORS;
import static org.plenary.mutation.Asker.READER;
import static org.plenary.schema.Tables.BUREAU_DECISION;

import com.jayway.jsonpath.DocumentContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Meetings;
import org.plenary.body.BodyService;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingService;
import org.plenary.mutation.Asker;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({Meetings.class, Asker.class})
class BureauDecisionMutationTests {

    private static final String DECISION =
            " { decision { id outcome decidedOn procedure deadline version brokenBy brokenBecause brokenAt publication } change "
                    + ERRORS + " } }";

    @Autowired
    private Meetings meetings;

    @Autowired
    private BodyService bodies;

    @Autowired
    private BureauService bureaux;

    @Autowired
    private MeetingService register;

    @Autowired
    private Changes changes;

    @Autowired
    private DSLContext database;

    @Autowired
    private Asker api;

    private Meeting meeting;
    private UUID bureau;

    @BeforeEach
    void makeABody() {
        meeting = meetings.meeting();
        bureau = meetings.bureau(meeting);
    }

    @Test
    void isOfABureauAndOfNoOtherBody() {
        var refused = open(meeting.bodyId());
        assertThat(refused.<List<String>>read("openSilence.errors[0].path")).containsExactly("input", "bureau");
        assertThat(refused.<String>read("openSilence.errors[0].message")).endsWith(" is a working group.");
        var id = open().<String>read("openSilence.decision.id");
        assertThat(api.ask(
                                EDITOR,
                                "mutation($id: ID!, $body: ID!) { updateBureauDecision(id: $id, expectedVersion: 1, input: {bureau: $body})"
                                        + DECISION,
                                Map.of("id", id, "body", "Body:" + meeting.bodyId()))
                        .<List<String>>read("updateBureauDecision.errors[0].path"))
                .containsExactly("input", "bureau");
    }

    @Test
    void agreesWhenTheDeadlineHasPassedUnbrokenAndNotBefore() {
        var opened = open();
        assertThat(opened.<String>read("openSilence.decision.outcome")).isEqualTo("PENDING");
        var id = opened.<String>read("openSilence.decision.id");
        var early = verb("closeSilence", "", EDITOR, Map.of("id", id, "version", 1));
        assertThat(early.<String>read("closeSilence.errors[0].message")).startsWith("The silence lasts until");
        var passed = OffsetDateTime.of(2018, 3, 23, 17, 0, 0, 0, ZoneOffset.UTC);
        asEditor(() -> changes.make(
                Role.EDITOR,
                "let time pass",
                () -> database.update(BUREAU_DECISION)
                        .set(BUREAU_DECISION.DEADLINE, passed)
                        .set(BUREAU_DECISION.DECIDED_ON, passed.toLocalDate())
                        .where(BUREAU_DECISION.ID.eq(id(id)))
                        .execute()));
        var closed = verb("closeSilence", "", EDITOR, Map.of("id", id, "version", 2));
        assertThat(closed.<String>read("closeSilence.decision.outcome")).isEqualTo("AGREED");
        assertThat(closed.<String>read("closeSilence.decision.decidedOn")).isEqualTo("2018-03-23");
    }

    @Test
    void recordsWhoBrokeTheSilenceAndWhy() {
        var id = open().<String>read("openSilence.decision.id");
        var words = ", by: \"The delegation of a State\", because: \"The topic was considered already\"";
        assertThat(verb("breakSilence", ", by: \" \", because: \"x\"", EDITOR, Map.of("id", id, "version", 1))
                        .<List<String>>read("breakSilence.errors[0].path"))
                .containsExactly("by");
        var broken = verb("breakSilence", words, EDITOR, Map.of("id", id, "version", 1));
        assertThat(broken.<String>read("breakSilence.decision.outcome")).isEqualTo("BROKEN");
        assertThat(broken.<String>read("breakSilence.decision.brokenBy")).isEqualTo("The delegation of a State");
        assertThat(broken.<String>read("breakSilence.decision.brokenAt")).isNotNull();
        assertThat(verb("closeSilence", "", EDITOR, Map.of("id", id, "version", 2))
                        .<String>read("closeSilence.errors[0].message"))
                .contains("the act is BROKEN");
        assertThat(verb("breakSilence", words, EDITOR, Map.of("id", id, "version", 1))
                        .<String>read("breakSilence.errors[0].code"))
                .isEqualTo("CONFLICT");
    }

    @Test
    void keepsASilenceInCourseFromThePublic() {
        var id = open().<String>read("openSilence.decision.id");
        assertThatThrownBy(() -> asClearer(() -> bureaux.publish(id(id))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Silence is in course");
        for (var stranger : List.of(Viewer.ANONYMOUS, READER)) {
            assertThat(api.ask(stranger, "query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                            .<Object>read("node"))
                    .isNull();
            assertThat(verb("closeSilence", "", stranger, Map.of("id", id, "version", 1))
                            .<String>read("closeSilence.errors[0].code"))
                    .isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void showsWhoBrokeASilenceToEditorsOnly() {
        var id = open().<String>read("openSilence.decision.id");
        verb("breakSilence", ", by: \"A State\", because: \"A reason\"", EDITOR, Map.of("id", id, "version", 1));
        asClearer(() -> {
            bodies.publish(bureau);
            return bureaux.publish(id(id));
        });
        var document = "query($id: ID!) { node(id: $id) { ... on BureauDecision { outcome brokenBy brokenBecause } } }";
        var seen = api.ask(READER, document, Map.of("id", id));
        assertThat(seen.<String>read("node.outcome")).isEqualTo("BROKEN");
        assertThat(seen.<Object>read("node.brokenBy")).isNull();
        assertThat(seen.<Object>read("node.brokenBecause")).isNull();
        assertThat(api.ask(EDITOR, document, Map.of("id", id)).<String>read("node.brokenBy"))
                .isEqualTo("A State");
    }

    @Test
    void recordsActsMadeOtherwise() {
        var created = api.ask(
                EDITOR,
                "mutation($body: ID!) { createBureauDecision(input: {bureau: $body, decidedOn: \"2018-01-22\", procedure: MEETING, subject: {en: \"Dates\"}})"
                        + DECISION,
                Map.of("body", "Body:" + bureau));
        var id = created.<String>read("createBureauDecision.decision.id");
        assertThat(created.<String>read("createBureauDecision.decision.outcome"))
                .isEqualTo("AGREED");
        assertThat(api.ask(
                                EDITOR,
                                "mutation($id: ID!) { updateBureauDecision(id: $id, expectedVersion: 1, input: {outcome: PENDING})"
                                        + DECISION,
                                Map.of("id", id))
                        .<String>read("updateBureauDecision.errors[0].remedy"))
                .contains("openSilence");
        assertThat(api.ask(
                                EDITOR,
                                "mutation($id: ID!) { updateBureauDecision(id: $id, expectedVersion: 1, input: {outcome: WITHDRAWN})"
                                        + DECISION,
                                Map.of("id", id))
                        .<String>read("updateBureauDecision.decision.outcome"))
                .isEqualTo("WITHDRAWN");
        assertThat(api.ask(
                                CLEARER,
                                "mutation($id: ID!) { deleteBureauDecision(id: $id, expectedVersion: 2) { deletedId "
                                        + ERRORS + " } }",
                                Map.of("id", id))
                        .<String>read("deleteBureauDecision.deletedId"))
                .isEqualTo(id);
        assertThat(api.ask(EDITOR, "mutation($id: ID!) { restoreBureauDecision(id: $id)" + DECISION, Map.of("id", id))
                        .<String>read("restoreBureauDecision.decision.outcome"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void recordsWhatAMeetingRecommended() {
        var create =
                "mutation($meeting: ID!, $text: String!) { createRecommendation(meeting: $meeting, input: {text: {en: $text}, futureOrdinal: 6})"
                        + " { recommendation { id position text futureOrdinal } " + ERRORS + " } }";
        var variables = new HashMap<String, Object>(Map.of("meeting", "Meeting:" + meeting.id(), "text", "A topic"));
        var first =
                api.ask(EDITOR, create, Map.copyOf(variables)).<String>read("createRecommendation.recommendation.id");
        variables.put("text", "Another topic");
        assertThat(api.ask(EDITOR, create, Map.copyOf(variables))
                        .<Integer>read("createRecommendation.recommendation.position"))
                .isEqualTo(2);
        var update =
                "mutation($id: ID!) { updateRecommendation(id: $id, expectedVersion: 1, input: {futureOrdinal: 7}) { recommendation { text futureOrdinal } "
                        + ERRORS + " } }";
        var updated = api.ask(EDITOR, update, Map.of("id", first));
        assertThat(updated.<String>read("updateRecommendation.recommendation.text"))
                .isEqualTo("A topic");
        assertThat(api.ask(EDITOR, update, Map.of("id", first)).<String>read("updateRecommendation.errors[0].code"))
                .isEqualTo("CONFLICT");
        assertThat(api.ask(
                                EDITOR,
                                "mutation($id: ID!) { deleteRecommendation(id: $id, expectedVersion: 2) { deletedId "
                                        + ERRORS + " } }",
                                Map.of("id", first))
                        .<String>read("deleteRecommendation.deletedId"))
                .isEqualTo(first);
        assertThat(api.ask(
                                EDITOR,
                                "query($id: ID!) { node(id: $id) { ... on Meeting { recommendations { position } } } }",
                                Map.of("id", "Meeting:" + meeting.id()))
                        .<List<Integer>>read("node.recommendations[*].position"))
                .containsExactly(1);
        var restore = "mutation($id: ID!) { restoreRecommendation(id: $id) { recommendation { id position } " + ERRORS
                + " } }";
        assertThat(api.ask(EDITOR, restore, Map.of("id", first))
                        .<Integer>read("restoreRecommendation.recommendation.position"))
                .isEqualTo(1);
        assertThat(texts()).containsExactly("A topic", "Another topic");
    }

    @Test
    void movesARecommendationAmongThoseOfItsMeeting() {
        var ids = List.of("First", "Second", "Third").stream()
                .map(this::recommend)
                .toList();
        var move =
                "mutation($id: ID!, $version: Int!, $before: ID) { moveRecommendation(id: $id, expectedVersion: $version, before: $before) { recommendation { position version } "
                        + ERRORS + " } }";
        var moved = api.ask(EDITOR, move, Map.of("id", ids.get(2), "version", 1, "before", ids.getFirst()));
        assertThat(moved.<Integer>read("moveRecommendation.recommendation.position"))
                .isEqualTo(1);
        assertThat(texts()).containsExactly("Third", "First", "Second");
        api.ask(EDITOR, move, Map.of("id", ids.getFirst(), "version", version(ids.getFirst())));
        assertThat(texts()).containsExactly("Third", "Second", "First");
        assertThat(api.ask(EDITOR, move, Map.of("id", ids.get(2), "version", 99))
                        .<String>read("moveRecommendation.errors[0].code"))
                .isEqualTo("CONFLICT");
        var elsewhere = recommend(meetings.meeting(), "Elsewhere");
        assertThat(api.ask(EDITOR, move, Map.of("id", ids.get(1), "version", version(ids.get(1)), "before", elsewhere))
                        .<List<String>>read("moveRecommendation.errors[0].path"))
                .containsExactly("before");
    }

    @Test
    void leavesTheWayBackOfWhatThePublicSeesToWhoMayPublish() {
        var first = recommend("First");
        recommend("Second");
        asClearer(() -> register.publish(meeting.id()));
        var deleted = api.ask(
                CLEARER,
                "mutation($id: ID!) { deleteRecommendation(id: $id, expectedVersion: 1) { change " + ERRORS + " } }",
                Map.of("id", first));
        var restore =
                "mutation($id: ID!) { restoreRecommendation(id: $id) { recommendation { position } " + ERRORS + " } }";
        var undo = "mutation($change: ID!) { undoChange(change: $change) { change " + ERRORS + " } }";
        var change = Map.of("change", deleted.<String>read("deleteRecommendation.change"));
        assertThat(api.ask(EDITOR, restore, Map.of("id", first)).<String>read("restoreRecommendation.errors[0].code"))
                .isEqualTo("FORBIDDEN");
        assertThat(api.ask(EDITOR, undo, change).<String>read("undoChange.errors[0].message"))
                .startsWith("To take back a change of what the public sees, sign in as CLEARER");
        assertThat(texts()).containsExactly("Second");
        assertThat(api.ask(CLEARER, undo, change).<List<Object>>read("undoChange.errors"))
                .isEmpty();
        assertThat(texts()).containsExactly("First", "Second");
    }

    private String recommend(String text) {
        return recommend(meeting, text);
    }

    private String recommend(Meeting of, String text) {
        return api.ask(
                        EDITOR,
                        "mutation($meeting: ID!, $text: String!) { createRecommendation(meeting: $meeting, input: {text: {en: $text}}) { recommendation { id } "
                                + ERRORS + " } }",
                        Map.of("meeting", "Meeting:" + of.id(), "text", text))
                .read("createRecommendation.recommendation.id");
    }

    private List<String> texts() {
        return api.ask(
                        EDITOR,
                        "query($id: ID!) { node(id: $id) { ... on Meeting { recommendations { text } } } }",
                        Map.of("id", "Meeting:" + meeting.id()))
                .read("node.recommendations[*].text");
    }

    private int version(String id) {
        return api.ask(
                        EDITOR,
                        "query($id: ID!) { node(id: $id) { ... on Recommendation { version } } }",
                        Map.of("id", id))
                .<Integer>read("node.version");
    }

    private DocumentContext open() {
        return open(bureau);
    }

    private DocumentContext open(UUID body) {
        return api.ask(
                EDITOR,
                "mutation($body: ID!, $deadline: DateTime!) { openSilence(input: {bureau: $body, deadline: $deadline, subject: {en: \"Topic\"}})"
                        + DECISION,
                Map.of(
                        "body",
                        "Body:" + body,
                        "deadline",
                        OffsetDateTime.now(ZoneOffset.UTC).plusDays(3).toString()));
    }

    private DocumentContext verb(String verb, String more, Viewer viewer, Map<String, Object> variables) {
        return api.ask(
                viewer,
                "mutation($id: ID!, $version: Int!) { %s(id: $id, expectedVersion: $version%s)%s"
                        .formatted(verb, more, DECISION),
                new HashMap<>(variables));
    }

    private static UUID id(String node) {
        return UUID.fromString(node.substring(node.indexOf(':') + 1));
    }
}
