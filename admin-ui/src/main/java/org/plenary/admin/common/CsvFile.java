package org.plenary.admin.common;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.plenary.listing.Listing;
import org.plenary.listing.Selection;

/**
 * A listing as a file for spreadsheets, written row by row. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, e.g. {@code '=1+1}.
 */
final class CsvFile {

    private static final char MARK_OF_UTF_8 = '\uFEFF';

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

    static <R> void write(Appendable out, Listing<R> listing, Selection selection, List<Shown<R>> columns)
            throws IOException {
        out.append(MARK_OF_UTF_8);
        var printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(columns.stream().map(Shown::heading));
        try {
            listing.each(selection, row -> print(printer, row, columns));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        printer.flush();
    }

    private static <R> void print(CSVPrinter printer, R row, List<Shown<R>> columns) {
        try {
            printer.printRecord(
                    columns.stream().map(column -> harmless(column.text().apply(row))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
