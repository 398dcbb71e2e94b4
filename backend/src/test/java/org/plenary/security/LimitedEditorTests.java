package org.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.RESOLUTION;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.Meetings;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.body.BodyService;
import org.plenary.meeting.MeetingService;
import org.plenary.revision.RevisionService;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

/** Editors of one body beside those of all. */
@SpringBootTest
@Import({Meetings.class, People.class})
class LimitedEditorTests {

    private static final LocalizedText TITLE = LocalizedText.english("Criminal justice responses");

    @Autowired
    private Meetings made;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private BodyService bodies;

    @Autowired
    private RevisionService revisions;

    @Autowired
    private AccountService accounts;

    @Autowired
    private TokenService tokens;

    @Autowired
    private People people;

    @Autowired
    private Changes changes;

    @Autowired
    private DSLContext database;

    @Autowired
    private ExecutionGraphQlService graphQl;

    private Agenda own;
    private Agenda other;
    private Viewer editor;

    @BeforeEach
    void makeAgendasOfTwoBodies() {
        own = made.agenda();
        other = made.agenda();
        editor = new Viewer("wg-editor", Role.EDITOR, Set.of(bodyOf(own)));
    }

    /** Whoever adds a unit says here whether it is of a body, and {@code plenary.body_in} of which. */
    @Test
    void knowsOfEachKindOfThingWhetherItIsOfABody() {
        var ofABody = Set.of(
                "agenda", "body", "bureau_decision", "clearance", "document", "mandate", "meeting", "resolution");
        var ofNone = Set.of(
                "account",
                "citation",
                "citation_type",
                "epoch",
                "instrument",
                "saved_view",
                "setting",
                "unresolved_reference");
        var units = database.fetchValues("""
                select distinct split_part(encode(tgargs, 'escape'), '\\000', 1) from pg_trigger where tgname = 'record_revision'
                union select distinct unit from plenary.revision
                """).stream().map(String::valueOf).toList();
        assertThat(units).allMatch(unit -> ofABody.contains(unit) || ofNone.contains(unit));
        for (var unit : ofABody) {
            assertThat(database.fetchValue(
                            "select count(*) > 0 from plenary.%s t where plenary.body_in('%s', to_jsonb(t)) is not null"
                                    .formatted(unit, unit)))
                    .as(unit)
                    .isEqualTo(true);
        }
    }

    @Test
    void changesWhatIsOfTheBody() {
        var item = editor.act(() -> items.create(own.id(), null, null, AgendaItemInput.of(TITLE)));
        assertThat(editor.act(() -> agendas.get(own.id())).id()).isEqualTo(own.id());
        assertThat(item.title()).isEqualTo(TITLE);
    }

    @Test
    void changesNothingOfAnotherWhateverTheService() {
        var item = items(other).getFirst();
        assertThatThrownBy(() -> editor.act(
                        () -> items.update(other.id(), item.id(), item.version(), AgendaItemInput.of(TITLE))))
                .isInstanceOfAny(AccessDeniedException.class, NotFound.class);
        assertThatThrownBy(() -> editor.act(() -> changes.make(
                        Role.EDITOR,
                        "retitle a resolution",
                        () -> database.update(RESOLUTION)
                                .set(RESOLUTION.SERIAL, RESOLUTION.SERIAL)
                                .set(RESOLUTION.VERSION, RESOLUTION.VERSION.plus(1))
                                .execute())))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(
                        "To retitle a resolution would change a resolution of a body that wg-editor does not serve.");
        assertThat(items(other)).contains(item);
    }

    @Test
    void takesNoBodyFromElsewhereAndGivesNoneAway() {
        var foreign = bodyOf(other);
        for (var move : List.of(Map.entry(foreign, bodyOf(own)), Map.entry(bodyOf(own), foreign))) {
            assertThatThrownBy(() -> editor.act(() -> changes.make(
                            Role.EDITOR,
                            "move a body",
                            () -> database.update(BODY)
                                    .set(BODY.PARENT_ID, move.getValue())
                                    .where(BODY.ID.eq(move.getKey()))
                                    .execute())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void servesWhatIsBelowTheBodyToo() {
        var below = editor.act(() -> bodies.create(new BodyInput(
                bodyOf(own), BodyKind.BUREAU, null, LocalizedText.english("Bureau of " + own.id()), null)));
        assertThat(editor.act(() -> bodies.get(below.id()))).isEqualTo(below);
    }

    @Test
    void deletesABodyBelowAndBringsItBack() {
        var below = editor.act(() -> bodies.create(new BodyInput(
                bodyOf(own), BodyKind.BUREAU, null, LocalizedText.english("Bureau that goes " + own.id()), null)));
        var stranger = new Viewer("colleague", Role.EDITOR, Set.of(bodyOf(other)));
        assertThatThrownBy(() -> stranger.act(() -> changes.make(
                        Role.EDITOR,
                        "delete a body",
                        () -> database.deleteFrom(BODY)
                                .where(BODY.ID.eq(below.id()))
                                .execute())))
                .isInstanceOf(AccessDeniedException.class);
        editor.act(() -> bodies.delete(below.id(), below.version()));
        assertThat(editor.act(() -> revisions.findOfEntity("body", below.id(), 10)))
                .isNotEmpty();
        assertThatThrownBy(() -> stranger.act(() -> {
                    revisions.restore("body", below.id());
                    return below;
                }))
                .isInstanceOf(NotFound.class);
        editor.act(() -> {
            revisions.restore("body", below.id());
            return below;
        });
        assertThat(editor.act(() -> bodies.get(below.id()))).isEqualTo(below);
    }

    @Test
    void takesNoCitationFromAnActOfAnotherBody() {
        var act = Meetings.asEditor(() -> changes.make(
                Role.EDITOR,
                "register two acts and what one cites",
                () -> database.fetchValue("""
                        with acts as (
                            insert into plenary.resolution (body_id, kind, number)
                            values (?, 'DECISION', 'one'), (?, 'DECISION', 'two'), (?, 'DECISION', 'three')
                            returning id, number)
                        insert into plenary.citation (type, assertion, source_resolution_id, target_resolution_id, found_in)
                        select 'RECALLS', 'EDITORIAL', one.id, two.id, 'An archive'
                        from acts one, acts two where one.number = 'one' and two.number = 'two'
                        returning id
                        """, bodyOf(other), bodyOf(own), bodyOf(own))));
        assertThatThrownBy(() -> Meetings.asEditor(() ->
                        changes.make(Role.EDITOR, "move a citation", () -> database.execute("""
                                update plenary.citation set source_resolution_id =
                                    (select id from plenary.resolution where body_id = ? and number = 'three')
                                where id = ?""", bodyOf(own), act))))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("The citation is of another act.");
    }

    @Test
    void seesDraftsOfTheBodyAndNoOthers() {
        assertThat(editor.act(() -> agendas.get(own.id()))).isEqualTo(own);
        assertThatThrownBy(() -> editor.act(() -> agendas.get(other.id()))).isInstanceOf(NotFound.class);
        assertThat(editor.act(meetings::findAll))
                .noneMatch(meeting -> meeting.id().equals(other.meetingId()));
        assertThat(read(editor, own)).contains("items");
        assertThat(read(editor, other)).isEqualTo("{agenda=null, node=null}");
        // The same plan, bound to another body.
        var colleague = new Viewer("colleague", Role.EDITOR, Set.of(bodyOf(other)));
        assertThat(read(colleague, other)).contains("items");
        assertThat(read(colleague, own)).isEqualTo("{agenda=null, node=null}");
        assertThat(read(Meetings.EDITOR, other)).contains("items");
    }

    @Test
    void seesTheHistoryOfTheBodyAlone() {
        assertThat(editor.act(() -> revisions.findOfUnit("agenda", own.id(), 10)))
                .isNotEmpty();
        assertThat(editor.act(() -> revisions.findOfUnit("agenda", other.id(), 10)))
                .isEmpty();
    }

    @Test
    void carriesTheBodiesFromTheAccountToTheToken() {
        var person = people.settled(Role.EDITOR);
        var issued = People.as(person, () -> tokens.create(person.name(), "limited", null));
        assertThat(tokens.bearer(issued.secret()).viewer().isLimited()).isFalse();
        var limited =
                People.asAdmin(() -> accounts.changeBodies(person.account(), person.version(), List.of(symbol(own))));
        assertThat(limited.version()).isEqualTo(person.version() + 1);
        assertThat(accounts.isCurrent(person)).isFalse();
        assertThat(tokens.bearer(issued.secret()).viewer().bodies()).containsExactly(bodyOf(own));
        var none = People.asAdmin(() -> accounts.changeBodies(person.account(), limited.version(), List.of()));
        assertThat(tokens.bearer(issued.secret()).viewer().bodies()).isEmpty();
        People.asAdmin(() -> accounts.changeBodies(person.account(), none.version(), null));
        assertThat(tokens.bearer(issued.secret()).viewer().bodies()).isNull();
    }

    @Test
    void limitsNoAdministratorAndKnowsTheBodies() {
        var person = people.settled(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> People.asAdmin(
                        () -> accounts.changeBodies(person.account(), person.version(), List.of(symbol(own)))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("counts everywhere");
        var editor = people.settled(Role.EDITOR);
        assertThatThrownBy(() -> People.asAdmin(
                        () -> accounts.changeBodies(editor.account(), editor.version(), List.of("CTOC/NO"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("There is no body CTOC/NO.");
    }

    private List<AgendaItem> items(Agenda agenda) {
        return Meetings.asEditor(() -> items.findAll(agenda.id()));
    }

    private UUID bodyOf(Agenda agenda) {
        return Meetings.asEditor(() -> meetings.get(agenda.meetingId())).bodyId();
    }

    private String symbol(Agenda agenda) {
        return String.valueOf(
                Meetings.asEditor(() -> bodies.get(bodyOf(agenda))).symbol());
    }

    private String read(Viewer viewer, Agenda agenda) {
        var request = new DefaultExecutionGraphQlRequest(
                "query($id: ID!) { agenda(id: $id) { items { title } } node(id: $id) { id } }",
                null,
                Map.of("id", "Agenda:" + agenda.id()),
                null,
                "limited",
                null);
        return viewer.act(() -> {
            var result = java.util.Objects.requireNonNull(
                            graphQl.execute(request).block())
                    .getExecutionResult();
            return JsonMapper.shared()
                    .readValue(
                            JsonMapper.shared()
                                    .writeValueAsString(result.toSpecification().get("data")),
                            Map.class)
                    .toString();
        });
    }
}
