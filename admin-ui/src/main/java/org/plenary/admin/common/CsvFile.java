package org.plenary.admin.common;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plenary.listing.Listing;
import org.plenary.listing.Selection;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * A listing as a file for spreadsheets, written row by row. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, e.g. {@code '=1+1}.
 */
final class CsvFile {

    private static final char MARK_OF_UTF_8 = '\uFEFF';

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();
    private static final CsvSchema SHAPE = CsvSchema.emptySchema().withLineSeparator("\r\n");

    private CsvFile() {}

    static <R> void send(
            DownloadEvent event, String name, Listing<R> listing, Selection selection, List<Shown<R>> columns)
            throws IOException {
        event.setFileName(name + ".csv");
        event.setContentType("text/csv; charset=utf-8");
        try (var writer = new BufferedWriter(new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8))) {
            write(writer, listing, selection, columns);
        }
    }

    static <R> void write(Writer out, Listing<R> listing, Selection selection, List<Shown<R>> columns)
            throws IOException {
        out.write(MARK_OF_UTF_8);
        var rows = CSV.writer().with(SHAPE).writeValues(out);
        rows.write(columns.stream().map(Shown::heading).toList());
        listing.each(
                selection,
                row -> rows.write(columns.stream()
                        .map(column -> harmless(column.text().apply(row)))
                        .toList()));
        rows.flush();
    }

    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
