package org.plenary.admin.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.document.Distribution;
import org.plenary.document.DocumentInput;
import org.plenary.document.DocumentNature;
import org.plenary.document.DocumentService;
import org.plenary.document.ListedDocument;
import org.plenary.listing.Listing;
import org.plenary.listing.Selection;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;

@AsRole(Role.EDITOR)
class CsvFileTests extends ConsoleViewTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private Listing<ListedDocument> listed;

    @Autowired
    private DocumentService documents;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+41", "-1", "@SUM(A1)", "\t=1+1"})
    void makesNoFormulaOfAText(String text) {
        assertThat(CsvFile.harmless(text)).isEqualTo("'" + text);
        assertThat(CsvFile.harmless("8/2 " + text)).isEqualTo("8/2 " + text);
    }

    @Test
    void writesAllThatIsFoundWithItsHeadings() throws IOException {
        var symbol = "CSV/" + COUNT.incrementAndGet();
        for (var title : List.of("=HYPERLINK(\"x\")", "Lights and, fog too")) {
            documents.create(new DocumentInput(
                    symbol + "/" + title.length(),
                    null,
                    null,
                    DocumentNature.NOTE,
                    LocalizedText.english(title),
                    Distribution.GENERAL,
                    null,
                    null));
        }
        var file = new StringWriter();
        CsvFile.write(
                file,
                listed,
                new Selection(symbol, List.of(), List.of()),
                List.of(
                        Shown.text("symbol", "Symbol", ListedDocument::symbol),
                        Shown.text("title", "Title", document -> Words.known(document.title())),
                        Shown.text("issuedOn", "Issued", ListedDocument::issuedOn)));
        assertThat(file.toString())
                .isEqualTo("\uFEFFSymbol,Title,Issued\r\n" + symbol + "/15,\"'=HYPERLINK(\"\"x\"\")\",\r\n" + symbol
                        + "/19,\"Lights and, fog too\",\r\n");
    }
}
