package org.plenary.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.asEditor;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.agenda.Meetings;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Meetings.class)
class GoServiceTests {

    @Autowired
    private GoService go;

    @Autowired
    private Meetings specimens;

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
        var body = asEditor(() -> go.find("Fifth meeting of Working Group", 100)).stream()
                .filter(hit -> hit.id().equals(meeting))
                .findFirst()
                .orElseThrow()
                .body();
        assertThat(find(Meetings.EDITOR, body + ", fifth meeting")).contains("MEETING 2018-07-04");
        assertThat(find(Viewer.ANONYMOUS, body + ", fifth meeting")).isEmpty();
        assertThat(find(Viewer.ANONYMOUS, String.valueOf(body))).isEmpty();
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
