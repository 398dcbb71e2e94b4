package org.plenary.plan;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.schema.Tables.BODY;

import graphql.ExecutionInput;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may see which rows of every type, against SQL that is written by hand: drafts, what is withdrawn, what is restricted,
 * and what is connected with such. A type without a line in the table fails.
 */
@SpringBootTest
@Import(July2018.class)
class PermissionTests {

    private static final String EVERYBODY = "true";
    private static final String NOBODY = "false";
    private static final String PUBLISHED = "x.publication = 'PUBLISHED'";
    private static final String MEETING = of("meeting", "x.meeting_id", PUBLISHED + " and " + body("x.body_id"));
    private static final String AGENDA = of("agenda", "x.agenda_id", PUBLISHED + " and " + MEETING);
    /** GENERAL is all that the public may read. */
    private static final String DOCUMENT = PUBLISHED + " and x.distribution = any(:readable)";

    private static final String ACT = PUBLISHED + " and " + body("x.body_id");
    private static final String SITTING = MEETING + """
             and (not exists (select from plenary.slot s where s.sitting_id = x.id) or exists (
                select from plenary.slot s join plenary.agenda a on a.id = s.agenda_id
                where s.sitting_id = x.id and a.publication = 'PUBLISHED'))""";
    private static final String MANDATE = PUBLISHED
            + open("resolution", "x.authority_resolution_id", ACT)
            + open("bureau_decision", "x.authority_bureau_decision_id", ACT)
            + open("recommendation", "x.authority_recommendation_id", MEETING)
            + open("agenda_item", "x.subject_item_id", AGENDA)
            + open("document", "x.subject_document_id", DOCUMENT)
            + open("meeting", "x.subject_meeting_id", ACT)
            + open("body", "x.subject_body_id", PUBLISHED);
    private static final String CITATION = "true"
            + open("agenda", "x.agenda_id", PUBLISHED + " and " + MEETING)
            + open("document", "x.source_document_id", DOCUMENT)
            + open("resolution", "x.source_resolution_id", ACT)
            + open("bureau_decision", "x.source_bureau_decision_id", ACT)
            + " and (x.target_reference_id is not null or (true" + open("resolution", "x.target_resolution_id", ACT)
            + "))"
            + " and (x.target_reference_id is not null or (true" + open("document", "x.target_document_id", DOCUMENT)
            + "))"
            + open("meeting", "x.target_meeting_id", ACT)
            + open("bureau_decision", "x.target_bureau_decision_id", ACT)
            + open("recommendation", "x.target_recommendation_id", MEETING)
            + open("instrument_article", "x.target_article_id", of("instrument", "x.instrument_id", PUBLISHED));

    private static final Map<String, String> RULES = Map.ofEntries(
            entry("Agenda", PUBLISHED + " and " + MEETING),
            entry("AgendaDiff", AGENDA + " and " + of("agenda", "x.against_id", PUBLISHED + " and " + MEETING)),
            entry("AgendaItem", AGENDA),
            entry("AgendaItemChange", AGENDA + " and " + of("agenda", "x.against_id", PUBLISHED + " and " + MEETING)),
            entry("AgendaItemClearance", NOBODY),
            entry("AnnotationParagraph", AGENDA),
            entry("Body", PUBLISHED),
            entry("BureauDecision", ACT),
            entry("Citation", CITATION),
            entry("CitationStep", of("resolution", "x.act_id", ACT)),
            entry("CitationTally", of("resolution", "x.resolution_id", ACT)),
            entry("CitationTerm", EVERYBODY),
            entry("CitationTypeEntry", EVERYBODY),
            entry("Clearance", NOBODY),
            entry("Document", DOCUMENT),
            entry("DocumentFile", of("document", "x.document_id", DOCUMENT)),
            entry("DocumentVersion", of("document", "x.document_id", DOCUMENT)),
            entry("DocumentationEntry", AGENDA),
            entry("Instrument", PUBLISHED),
            entry("InstrumentArticle", of("instrument", "x.instrument_id", PUBLISHED)),
            entry("Mandate", MANDATE),
            entry("MandateChain", AGENDA),
            entry("MandateHop", AGENDA),
            entry("Meeting", ACT),
            entry("MeetingCheck", NOBODY),
            entry(
                    "MeetingDay",
                    "exists (select from plenary.sitting z where z.meeting_id = x.meeting_id and z.date = x.date and "
                            + SITTING.replace("x.", "z.") + ")"),
            entry("OrganizationOfWork", of("agenda", "x.id", PUBLISHED + " and " + MEETING)),
            entry("Recommendation", MEETING),
            entry("Resolution", ACT),
            entry("ResolutionParagraph", of("resolution", "x.resolution_id", ACT)),
            entry(
                    "SearchResult",
                    "true" + open("agenda", "x.agenda_id", PUBLISHED + " and " + MEETING)
                            + open("document", "x.document_id", DOCUMENT)
                            + open("resolution", "x.resolution_id", ACT)),
            entry("Sitting", SITTING),
            entry("Slot", AGENDA),
            entry(
                    "UnresolvedReference",
                    "exists (select from plenary.citation z where z.target_reference_id = x.id and "
                            + CITATION.replace("x.", "z.") + ")"));

    private static final String WITHDRAWN = """
            do $$ declare organ uuid; later uuid; step text; thing text; agenda uuid; act uuid; begin
                perform set_config('plenary.actor', 'test', true);
                insert into plenary.instrument (name) values ('{"en": "Withdrawn"}');
                insert into plenary.body (kind, symbol, name) values ('ORGAN', 'PRM/W', '{"en": "Withdrawn"}') returning id into organ;
                insert into plenary.meeting (body_id, ordinal, title) values (organ, 1, '{"en": "Withdrawn"}') returning id into later;
                insert into plenary.agenda (meeting_id, stage) values (later, 'PROVISIONAL') returning id into agenda;
                insert into plenary.document (symbol, body_id, nature) values ('PRM/W/1', organ, 'NOTE');
                insert into plenary.resolution (body_id, number, meeting_ordinal, serial) values (organ, '1/1', 1, 1) returning id into act;
                insert into plenary.bureau_decision (body_id, decided_on, procedure, subject) values (organ, '2018-01-22', 'MEETING', '{"en": "Withdrawn"}');
                insert into plenary.mandate (action, authority_resolution_id, subject_body_id) values ('ESTABLISH_BODY', act, organ);
                foreach step in array array['IN_REVIEW', 'CLEARED', 'PUBLISHED', 'WITHDRAWN'] loop
                    foreach thing in array array['instrument', 'body', 'meeting', 'resolution', 'bureau_decision', 'document', 'agenda', 'mandate'] loop
                        execute format('update plenary.%I set publication = %L where created_at = now()', thing, step);
                    end loop;
                end loop;
                insert into plenary.instrument (name) values ('{"en": "Still a draft"}');
                insert into plenary.bureau_decision (body_id, decided_on, procedure, subject) values (organ, '2018-01-22', 'MEETING', '{"en": "Still a draft"}');
                insert into plenary.unresolved_reference (label) values ('What nobody cites');
            end $$""";

    @Autowired
    private Graph graph;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private DSLContext database;

    @Autowired
    private July2018 facts;

    @BeforeEach
    void insertFacts() throws Exception {
        facts.insert();
        new Register(database).insert();
        if (!database.fetchExists(BODY, BODY.SYMBOL.eq("PRM/W"))) {
            database.connection(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute(WITHDRAWN);
                }
            });
        }
    }

    /** Whoever asks is a matter of the request, not of a row. */
    @Test
    void hasARuleForEveryType() {
        assertThat(graph.things().stream().map(Thing::name).filter(name -> !name.equals("Viewer")))
                .containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsEachRowToThoseWhoMaySeeItAndToNobodyElse(Role role) {
        for (var thing : graph.things()) {
            var rule = RULES.get(thing.name());
            if (rule != null) {
                var row = thing.alias("x");
                var seen = viewer(role)
                        .act(() -> database.select(thing.key(row))
                                .from(row)
                                .where(graph.visible(role, row))
                                .fetch(found -> List.of(found.intoArray())));
                var expected = database.select(thing.key(row))
                        .from(row)
                        .where(condition(rule, role))
                        .fetch(found -> List.of(found.intoArray()));
                assertThat(seen).as("%s as %s", thing.name(), role).hasSameElementsAs(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void findsByIdWhatMayBeSeenAndNothingElse(Role role) {
        for (var thing : graph.things().stream().filter(Thing::isNode).toList()) {
            var row = thing.alias("x");
            var rule = RULES.getOrDefault(thing.name(), NOBODY);
            var all = database.select(thing.id(row)).from(row).fetchSet(0, UUID.class);
            var expected = database.select(thing.id(row))
                    .from(row)
                    .where(condition(rule, role))
                    .fetchSet(0, UUID.class);
            assertThat(found(thing.name(), all, role))
                    .as("%s as %s", thing.name(), role)
                    .isEqualTo(expected);
        }
    }

    /** What holds of no row proves nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agenda",
                "AgendaItem",
                "Body",
                "BureauDecision",
                "Citation",
                "Document",
                "Instrument",
                "Mandate",
                "Meeting",
                "Resolution",
                "ResolutionParagraph",
                "SearchResult",
                "Sitting",
                "MeetingDay",
                "Slot",
                "UnresolvedReference"
            })
    void hasSomethingToShowAndSomethingToHide(String name) {
        var thing = graph.find(name).orElseThrow();
        var row = thing.alias("x");
        var rule = condition(RULES.getOrDefault(name, NOBODY), Role.ANONYMOUS);
        assertThat(database.fetchCount(row, rule)).isPositive().isLessThan(database.fetchCount(row));
        var publication = row.field("publication", String.class);
        if (publication != null) {
            assertThat(database.selectDistinct(publication).from(row).fetchSet(publication))
                    .contains("DRAFT", "PUBLISHED", "WITHDRAWN");
        }
    }

    private Set<UUID> found(String type, Set<UUID> all, Role role) {
        var found = new HashSet<UUID>();
        var ids = all.stream().map(id -> type + ":" + id).toList();
        for (var from = 0; from < ids.size(); from += 100) {
            var input = ExecutionInput.newExecutionInput("query($ids: [ID!]!) { nodes(ids: $ids) { id } }")
                    .variables(Map.of("ids", ids.subList(from, Math.min(from + 100, ids.size()))))
                    .build();
            var answer = viewer(role)
                    .act(() -> JsonMapper.shared()
                            .readTree(JsonMapper.shared()
                                    .writeValueAsString(
                                            source.graphQl().execute(input).toSpecification())));
            assertThat(answer.path("errors").isMissingNode()).as("%s", answer).isTrue();
            answer.at("/data/nodes")
                    .valueStream()
                    .filter(node -> !node.isNull())
                    .forEach(node ->
                            found.add(UUID.fromString(node.path("id").asString().substring(type.length() + 1))));
        }
        return found;
    }

    private static Viewer viewer(Role role) {
        return new Viewer("somebody", role);
    }

    private static org.jooq.Condition condition(String rule, Role role) {
        var readable = role == Role.ANONYMOUS ? "array['GENERAL']" : "array['GENERAL', 'LIMITED', 'RESTRICTED']";
        return role.atLeast(Role.EDITOR) ? DSL.trueCondition() : DSL.condition(rule.replace(":readable", readable));
    }

    private static String body(String key) {
        return of("body", key, PUBLISHED);
    }

    /** The row of a table that a key leads to is there and fulfils a rule. */
    private static String of(String table, String key, String rule) {
        var alias = "y" + table.length() + key.length();
        return "exists (select from plenary.%s %s where %s.id = %s and %s)"
                .formatted(table, alias, alias, key, rule.replace("x.", alias + "."));
    }

    /** The same, where the key leads anywhere. */
    private static String open(String table, String key, String rule) {
        return " and (%s is null or %s)".formatted(key, of(table, key, rule));
    }
}
