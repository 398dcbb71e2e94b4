package org.plenary.admin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaStage;
import org.plenary.shared.Role;

@AsRole(Role.EDITOR)
class ImportViewTests extends ConsoleViewTest {

    private String text;

    @BeforeEach
    void open() throws IOException {
        try (var file = ImportViewTests.class.getResourceAsStream("/import/harbour-lights.md")) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        open("import");
    }

    @ParameterizedTest
    @CsvSource({
        "'', is empty",
        "'Dear colleague, please find nothing attached.', holds no agenda",
        "'%PDF-1.7 …', is a PDF document",
    })
    void saysWhyAFileIsNoAgendaAndAsksAgain(String content, String reason) {
        give("letter.md", content);
        assertThat(words(view())).contains("letter.md", reason, "Markdown or plain text");
        give("agenda.md", meeting(11));
        assertThat(words(view())).contains("a new meeting").doesNotContain(reason);
    }

    @Test
    void showsWhatWasRecognizedAndKeepsNothing() {
        var before = desk.meetings().findAll().size();
        give("agenda.md", meeting(12));
        assertThat(words(view()))
                .contains(
                        "6 items become edition 1 of the provisional agenda of a new meeting",
                        "Working Group on Harbour Lights",
                        "Twelfth meeting",
                        "6–7 May 2043",
                        "Lights that are seen from afar",
                        "1 paragraph · 1 document",
                        "SPEC/COP/WG.1/2043/2");
        assertThat(desk.meetings().findAll()).hasSize(before);
    }

    @Test
    void importsAsADraftAndTakesItBack() {
        var before = desk.meetings().findAll().size();
        give("agenda.md", meeting(13));
        press("Import as draft");
        assertThat(address()).matches("meetings/.*/agenda");
        assertThat(notice()).contains("Imported as edition 1, a draft.");
        var meeting = desk.meetings().findAll().stream()
                .filter(each -> Integer.valueOf(13).equals(each.ordinal()))
                .findFirst()
                .orElseThrow();
        var agenda =
                desk.agendas().findLatest(meeting.id(), AgendaStage.PROVISIONAL).orElseThrow();
        assertThat(desk.items().findAll(agenda.id()))
                .extracting(AgendaItem::label)
                .containsExactly("1", "1 (a)", "1 (b)", "2", "3", "4");

        press("Undo");
        assertThat(notice()).contains("The import was undone.");
        assertThat(desk.meetings().findAll()).hasSize(before);
    }

    @Test
    void saysThatTheSameFileChangesNothing() {
        give("agenda.md", meeting(14));
        press("Import as draft");
        open("import");
        give("again.md", meeting(14));
        assertThat(words(view())).contains("There is nothing to import.");
        press("Open the meeting");
        assertThat(address()).startsWith("meetings/");
    }

    @Test
    void showsWhatAnotherTextOfTheSameMeetingChanges() {
        give("agenda.md", meeting(15));
        press("Import as draft");
        open("import");
        give("later.md", meeting(15).replace("Lights that are seen from afar", "Lights and horns"));
        assertThat(words(view()))
                .contains(
                        "Edition 1 of the provisional agenda, still a draft, takes this text.",
                        "What changes (1)",
                        "Lights and horns");
    }

    private String meeting(int ordinal) {
        var words = new String[] {"eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"};
        return text.replace("third meeting", words[ordinal - 11] + " meeting")
                .replace("2031", String.valueOf(2031 + ordinal));
    }

    private void give(String name, String content) {
        find(FileDrop.class).single().read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private ImportView view() {
        return find(ImportView.class).single();
    }
}
