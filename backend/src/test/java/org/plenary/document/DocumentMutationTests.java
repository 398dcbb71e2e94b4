package org.plenary.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.EDITOR;
import static org.plenary.mutation.Asker.ERRORS;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.mutation.Asker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Asker.class)
class DocumentMutationTests {

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
        assertThat(file.<Object>read("again.errors[0].message")).isEqualTo("PDF is no media type.");
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
