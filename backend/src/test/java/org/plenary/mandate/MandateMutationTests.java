package org.plenary.mandate;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Meetings;
import org.plenary.meeting.Meeting;
import org.plenary.mutation.Asker;
import org.plenary.resolution.ParagraphInput;
import org.plenary.resolution.ParagraphKind;
import org.plenary.resolution.ParagraphService;
import org.plenary.resolution.ResolutionInput;
import org.plenary.resolution.ResolutionKind;
import org.plenary.resolution.ResolutionService;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({Meetings.class, Asker.class})
class MandateMutationTests {

    private static final String MANDATE =
            " { mandate { id action summary status dueOn dueOrdinal fulfilledOn version authority { __typename } subject { __typename } fulfilledBy { __typename } } change "
                    + ERRORS + " } }";

    @Autowired
    private Meetings meetings;

    @Autowired
    private ResolutionService resolutions;

    @Autowired
    private ParagraphService paragraphs;

    @Autowired
    private MandateService mandates;

    @Autowired
    private Asker api;

    private Meeting meeting;
    private String paragraph;
    private String mandate;

    @BeforeEach
    void recordOne() {
        meeting = meetings.meeting();
        paragraph = asEditor(() -> {
            var act = resolutions.create(
                    new ResolutionInput(meeting.bodyId(), ResolutionKind.RESOLUTION, "8/2", null, null, null));
            return "ResolutionParagraph:"
                    + paragraphs.add(
                            act.id(),
                            null,
                            new ParagraphInput(
                                    ParagraphKind.OPERATIVE,
                                    "3",
                                    "Requests",
                                    LocalizedText.english("Requests a report"),
                                    null,
                                    null,
                                    null,
                                    null));
        });
        var answer = api.ask(
                EDITOR,
                "mutation($paragraph: ID!, $meeting: ID!, $body: ID!) { createMandate(input: {action: REPORT_BACK, authority: {paragraph: $paragraph},"
                        + " subject: {meeting: $meeting}, dueMeeting: {body: $body, ordinal: 9}})" + MANDATE,
                Map.of(
                        "paragraph",
                        paragraph,
                        "meeting",
                        "Meeting:" + meeting.id(),
                        "body",
                        "Body:" + meeting.bodyId()));
        assertThat(answer.<List<Object>>read("createMandate.errors")).isEmpty();
        assertThat(answer.<String>read("createMandate.mandate.authority.__typename"))
                .isEqualTo("ResolutionParagraph");
        assertThat(answer.<Integer>read("createMandate.mandate.dueOrdinal")).isEqualTo(9);
        mandate = answer.read("createMandate.mandate.id");
    }

    @Test
    void isDueByADayOrAMeetingOrNeither() {
        var body = "Body:" + meetings.meeting().bodyId();
        var day = due(1, Map.of("on", "2018-06-30"));
        assertThat(day.<String>read("updateMandate.mandate.dueOn")).isEqualTo("2018-06-30");
        assertThat(day.<Object>read("updateMandate.mandate.dueOrdinal")).isNull();
        var meeting = due(2, Map.of("meeting", Map.of("body", body, "ordinal", 10)));
        assertThat(meeting.<Object>read("updateMandate.mandate.dueOn")).isNull();
        assertThat(meeting.<Integer>read("updateMandate.mandate.dueOrdinal")).isEqualTo(10);
        var wrong = due(3, Map.of("meeting", Map.of("body", "Body:nonsense", "ordinal", 10)));
        assertThat(wrong.<List<Object>>read("updateMandate.errors[0].path"))
                .containsExactly("input", "due", "meeting", "body");
        var never = due(3, null);
        assertThat(never.<Object>read("updateMandate.mandate.dueOn")).isNull();
        assertThat(never.<Object>read("updateMandate.mandate.dueOrdinal")).isNull();
    }

    private DocumentContext due(int version, @Nullable Map<String, Object> due) {
        var variables = new HashMap<String, @Nullable Object>(Map.of("id", mandate, "version", version));
        variables.put("due", due);
        return api.ask(
                EDITOR,
                "mutation($id: ID!, $version: Int!, $due: DueInput) { updateMandate(id: $id, expectedVersion: $version, input: {due: $due})"
                        + MANDATE,
                variables);
    }

    @Test
    void changesOnlyWhatTheInputNames() {
        var document =
                "mutation($id: ID!) { updateMandate(id: $id, expectedVersion: 1, input: {summary: {en: \"A report\"}})"
                        + MANDATE;
        var answer = api.ask(EDITOR, document, Map.of("id", mandate));
        assertThat(answer.<String>read("updateMandate.mandate.summary")).isEqualTo("A report");
        assertThat(answer.<String>read("updateMandate.mandate.subject.__typename"))
                .isEqualTo("Meeting");
        assertThat(answer.<Integer>read("updateMandate.mandate.dueOrdinal")).isEqualTo(9);
        var late = api.ask(EDITOR, document, Map.of("id", mandate));
        assertThat(late.<String>read("updateMandate.errors[0].code")).isEqualTo("CONFLICT");
        assertThat(late.<Integer>read("updateMandate.mandate.version")).isEqualTo(2);
    }

    @Test
    void isFulfilledByWhatFulfilsIt() {
        var nothing = api.ask(
                EDITOR,
                "mutation($id: ID!) { fulfilMandate(id: $id, expectedVersion: 1)" + MANDATE,
                Map.of("id", mandate));
        assertThat(nothing.<List<String>>read("fulfilMandate.errors[0].path")).containsExactly("by");
        var answer = api.ask(
                EDITOR,
                "mutation($id: ID!, $by: ID!) { fulfilMandate(id: $id, expectedVersion: 1, by: {meeting: $by}, on: \"2018-07-04\")"
                        + MANDATE,
                Map.of("id", mandate, "by", "Meeting:" + meeting.id()));
        assertThat(answer.<String>read("fulfilMandate.mandate.status")).isEqualTo("FULFILLED");
        assertThat(answer.<String>read("fulfilMandate.mandate.fulfilledBy.__typename"))
                .isEqualTo("Meeting");
        assertThat(answer.<String>read("fulfilMandate.mandate.fulfilledOn")).isEqualTo("2018-07-04");
    }

    @Test
    void namesTheIdThatIsOfAnotherType() {
        assertThat(api.ask(
                                EDITOR,
                                "mutation($id: ID!) { fulfilMandate(id: $id, expectedVersion: 1, by: {document: \"Body:0197f3a2-6c1d-7b52-9a51-3f0c2d7e8b10\"})"
                                        + MANDATE,
                                Map.of("id", mandate))
                        .<List<String>>read("fulfilMandate.errors[0].path"))
                .containsExactly("by", "document");
    }

    @Test
    void comesBackWithAllThatItSaid() {
        api.ask(
                EDITOR,
                "mutation($id: ID!) { deleteMandate(id: $id, expectedVersion: 1) { deletedId " + ERRORS + " } }",
                Map.of("id", mandate));
        var restored = api.ask(EDITOR, "mutation($id: ID!) { restoreMandate(id: $id)" + MANDATE, Map.of("id", mandate));
        assertThat(restored.<Integer>read("restoreMandate.mandate.dueOrdinal")).isEqualTo(9);
        assertThat(restored.<String>read("restoreMandate.mandate.authority.__typename"))
                .isEqualTo("ResolutionParagraph");
    }

    @Test
    void isDeletedUnlessThePublicSeesIt() {
        var delete =
                "mutation($id: ID!, $version: Int!) { deleteMandate(id: $id, expectedVersion: $version) { deletedId "
                        + ERRORS + " } }";
        for (var stranger : List.of(Viewer.ANONYMOUS, READER)) {
            assertThat(api.ask(stranger, delete, Map.of("id", mandate, "version", 1))
                            .<String>read("deleteMandate.errors[0].code"))
                    .isEqualTo("FORBIDDEN");
            assertThat(api.ask(stranger, "query($id: ID!) { node(id: $id) { id } }", Map.of("id", mandate))
                            .<Object>read("node"))
                    .isNull();
        }
        var key = UUID.fromString(mandate.substring("Mandate:".length()));
        asClearer(() -> mandates.publish(key));
        var version = asEditor(() -> mandates.get(key).version());
        assertThat(api.ask(CLEARER, delete, Map.of("id", mandate, "version", version))
                        .<String>read("deleteMandate.errors[0].remedy"))
                .contains("Withdraw it first");
    }
}
