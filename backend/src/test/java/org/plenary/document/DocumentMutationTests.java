package org.plenary.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.EDITOR;
import static org.plenary.agenda.Meetings.asEditor;
import static org.plenary.mutation.Asker.ERRORS;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.Meetings;
import org.plenary.meeting.MeetingService;
import org.plenary.mutation.Asker;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({Asker.class, Meetings.class})
class DocumentMutationTests {

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingService register;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private Asker api;

    @Test
    void namesTheSymbolThatIsTakenInAnySpelling() {
        create(Map.of("symbol", "TEST/DOC/WG.1/2018/CRP.1"));
        var answer = create(Map.of("symbol", "test/doc/wg1/2018/ crp1"));
        assertThat(answer.<List<Object>>read("createDocument.errors[0].path")).containsExactly("input", "symbol");
        assertThat(answer.<Object>read("createDocument.errors[0].message"))
                .isEqualTo("The symbol TEST/DOC/WG.1/2018/CRP.1 is taken.");
        assertThat(answer.<Object>read("createDocument.errors[0].value")).isEqualTo("test/doc/wg1/2018/ crp1");
    }

    @Test
    void issuesADocumentUnderItsSymbol() {
        var id = create(Map.of("title", Map.of("en", "Background paper"), "nature", "BACKGROUND_PAPER"))
                .<String>read("createDocument.document.id");
        assertThat(issue(id, null).<List<Object>>read("issueDocument.errors[0].path"))
                .containsExactly("symbol");
        var issued = issue(id, "TEST/DOC/WG.1/2018/7");
        assertThat(issued.<List<Object>>read("issueDocument.errors")).isEmpty();
        assertThat(issued.<Object>read("issueDocument.document.issuedOn")).isEqualTo("2018-05-09");
    }

    @Test
    void leavesTheAgendasOfOtherBodiesToThoseWhoServeThem() {
        var own = meetings.agenda();
        var other = meetings.agenda();
        var body = asEditor(() -> register.get(own.meetingId())).bodyId();
        var id = create(Map.of("title", Map.of("en", "Shared paper"), "body", "Body:" + body))
                .<String>read("createDocument.document.id");
        for (var agenda : List.of(own, other)) {
            var item = asEditor(() -> items.findAll(agenda.id())).getFirst();
            api.ask(
                    EDITOR,
                    "mutation($item: ID!, $document: ID!) { createDocumentationEntry(item: $item, input: {document: $document}) { "
                            + ERRORS + " } }",
                    Map.of("item", "AgendaItem:" + item.id(), "document", id));
        }
        var limited = new Viewer("wg-editor", Role.EDITOR, Set.of(body));
        var issued = api.ask(
                limited,
                "mutation($id: ID!) { issueDocument(id: $id, expectedVersion: 1, symbol: \"TEST/SHARED/2018/1\", issuedOn: \"2018-05-09\") { document { issuedOn } entriesIssued entriesLeft "
                        + ERRORS + " } }",
                Map.of("id", id));
        assertThat(issued.<List<Object>>read("issueDocument.errors")).isEmpty();
        assertThat(issued.<Integer>read("issueDocument.entriesIssued")).isEqualTo(1);
        assertThat(issued.<Integer>read("issueDocument.entriesLeft")).isEqualTo(1);
        assertThat(status(own)).isEqualTo("ISSUED");
        assertThat(status(other)).isEqualTo("EXPECTED");
    }

    private String status(Agenda agenda) {
        return api.ask(
                        EDITOR,
                        "query($id: ID!) { node(id: $id) { ... on Agenda { items { documentation { status } } } } }",
                        Map.of("id", "Agenda:" + agenda.id()))
                .read("node.items[0].documentation[0].status");
    }

    @Test
    void keepsVersionsAndFilesWithTheirDocument() {
        var id = create(Map.of("title", Map.of("en", "Note"))).<String>read("createDocument.document.id");
        var version = api.ask(
                        EDITOR,
                        "mutation($id: ID!) { createDocumentVersion(document: $id, input: {language: FR}) { version { id language } "
                                + ERRORS + " } }",
                        Map.of("id", id))
                .<String>read("createDocumentVersion.version.id");
        var file = api.ask(
                EDITOR,
                "mutation($id: ID!) { createDocumentFile(documentVersion: $id, input: {name: \"note.pdf\", mediaType: \"application/pdf\"}) { file { name } "
                        + ERRORS
                        + " } again: createDocumentFile(documentVersion: $id, input: {name: \"note.pdf\", mediaType: \"PDF\"}) { file { name } "
                        + ERRORS + " } }",
                Map.of("id", version));
        assertThat(file.<Object>read("createDocumentFile.file.name")).isEqualTo("note.pdf");
        assertThat(file.<Object>read("again.errors[0].message")).isEqualTo("PDF is not a media type.");
        assertThat(file.<Object>read("again.errors[0].value")).isEqualTo("PDF");
        var answer = api.ask(
                EDITOR,
                "mutation($id: ID!) { deleteDocument(id: $id, expectedVersion: 1) { deletedId " + ERRORS
                        + " } restoreDocument(id: $id) { document { versions { files { name } } } " + ERRORS + " } }",
                Map.of("id", id));
        assertThat(answer.<List<Object>>read("restoreDocument.document.versions[0].files"))
                .hasSize(1);
    }

    private DocumentContext create(Map<String, ?> input) {
        return api.ask(
                EDITOR,
                "mutation($input: DocumentInput!) { createDocument(input: $input) { document { id symbol } " + ERRORS
                        + " } }",
                Map.of("input", input));
    }

    private DocumentContext issue(String id, @org.jspecify.annotations.Nullable String symbol) {
        return api.ask(
                EDITOR,
                "mutation($id: ID!, $symbol: String) { issueDocument(id: $id, expectedVersion: 1, symbol: $symbol, issuedOn: \"2018-05-09\") { document { symbol issuedOn } "
                        + ERRORS + " } }",
                symbol == null ? Map.of("id", id) : Map.of("id", id, "symbol", symbol));
    }
}
