package org.plenary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.agenda.Meetings;
import org.plenary.change.Register;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({Meetings.class, Register.class})
class GoServiceTests {

    @Autowired
    private GoService go;

    @Autowired
    private Meetings specimens;

    @Autowired
    private Register register;

    @Autowired
    private DSLContext database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "res. 8/2 | RESOLUTION 8/2",
                "8/2 | RESOLUTION 8/2",
                "ctoc/cop/wg.7/2018/crp.1 | DOCUMENT CTOC/COP/WG.7/2018/CRP.1",
                "WG.7, fifth meeting | MEETING 2018-07-04",
                "wg.7 | BODY CTOC/COP/WG.7",
                "criminal justice responses, including | AGENDA_ITEM 2",
            })
    void leadsToWhatIsMeant(String typed, String hit) {
        assertThat(find(Viewer.ANONYMOUS, typed)).contains(hit);
    }

    @Test
    void findsDraftsForEditorsOnly() {
        var meeting = specimens.agenda().meetingId();
        var body = database.fetchValue(
                "select b.symbol from plenary.meeting m join plenary.body b on b.id = m.body_id where m.id = ?",
                meeting);
        assertThat(find(Meetings.EDITOR, body + ", fifth meeting")).contains("MEETING 2018-07-04");
        assertThat(find(Viewer.ANONYMOUS, body + ", fifth meeting")).isEmpty();
        assertThat(find(Viewer.ANONYMOUS, String.valueOf(body))).isEmpty();
    }

    @Test
    void showsNoMeetingOfABodyThatIsADraft() {
        var body = register.body();
        var symbol = "G/" + body.toString().substring(24);
        register.execute("update plenary.body set symbol = ? where id = ?", symbol, body);
        register.publish("meeting", register.meeting(body));
        assertThat(find(Viewer.ANONYMOUS, symbol + ", first meeting")).isEmpty();
        register.publish("body", body);
        assertThat(find(Viewer.ANONYMOUS, symbol + ", first meeting")).hasSize(1);
    }

    @Test
    void findsForAnEditorOfSomeBodiesWhatIsInForceInOthers() {
        var agenda = specimens.agenda();
        var mine = new Viewer("editor", Role.EDITOR, Set.of(bodyOf(agenda.meetingId())));
        var title = "Orchids " + agenda.id();
        register.execute(
                "update plenary.agenda_item set title = jsonb_build_object('en', ?::text) where agenda_id = ?",
                title,
                agenda.id());
        var none = new Viewer("editor", Role.EDITOR, Set.of());
        assertThat(find(mine, title)).isNotEmpty();
        assertThat(find(none, title)).isEmpty();
        assertThat(find(none, "criminal justice responses, including"))
                .isEqualTo(find(Viewer.ANONYMOUS, "criminal justice responses, including"))
                .isNotEmpty();
    }

    private UUID bodyOf(UUID meeting) {
        return (UUID) Objects.requireNonNull(
                database.fetchValue("select body_id from plenary.meeting where id = ?", meeting));
    }

    @Test
    void findsInstrumentsActsOfBureauxAndRecommendationsByTheirWords() {
        var word = "Zirconium" + System.nanoTime();
        var body = register.body();
        var meeting = register.meeting(body);
        register.insert("insert into plenary.instrument (name) values (jsonb_build_object('en', ?::text))", word);
        register.insert(
                "insert into plenary.bureau_decision (body_id, decided_on, procedure, outcome, subject)"
                        + " values (?, '2018-03-23', 'MEETING', 'AGREED', jsonb_build_object('en', ?::text))",
                body,
                word);
        register.insert(
                "insert into plenary.recommendation (meeting_id, position, text)"
                        + " values (?, 1, jsonb_build_object('en', ?::text))",
                meeting,
                word);
        assertThat(find(Meetings.EDITOR, word.toLowerCase(java.util.Locale.ROOT)))
                .containsExactly("INSTRUMENT null", "BUREAU_DECISION 2018-03-23", "RECOMMENDATION null");
        assertThat(find(Viewer.ANONYMOUS, word)).isEmpty();
    }

    @Test
    void findsActsOfBureauxByTheirDay() {
        assertThat(find(Viewer.ANONYMOUS, "2018-03-23")).contains("BUREAU_DECISION 2018-03-23");
    }

    @Test
    void findsNothingByALetterOrByNothing() {
        assertThat(find(Meetings.EDITOR, " ")).isEmpty();
        assertThat(find(Meetings.EDITOR, "a")).isEmpty();
        assertThat(find(Meetings.EDITOR, "%_%")).isEmpty();
    }

    private List<String> find(Viewer viewer, String typed) {
        return viewer.act(() -> go.find(typed, 8)).stream()
                .map(hit -> hit.kind() + " " + hit.reference())
                .toList();
    }
}
