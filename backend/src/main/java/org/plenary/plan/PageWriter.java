package org.plenary.plan;

import java.util.ArrayList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.Output.Target;
import tools.jackson.core.JsonGenerator;

/** Writes the pages of an answer: what of the rows is on them, how many there are in all, and what leads to the next. */
final class PageWriter {

    private final Writer writer;
    private final Request request;
    private final JsonGenerator json;

    PageWriter(Writer writer, Request request, JsonGenerator json) {
        this.writer = writer;
        this.request = request;
        this.json = json;
    }

    void write(Output.Page page, @Nullable Object[] row) {
        var paging = Paging.of(request.values(page.arguments()));
        var cut = Page.cut(writer.below(page.target(), row), paging);
        json.writeStartObject();
        for (var field : page.fields()) {
            json.writeName(field.name());
            switch (field) {
                case Output.Nodes nodes -> writer.rows(cut.rows(), nodes.selection());
                case Output.Edges edges -> edges(edges, cut);
                case Output.Info info -> info(info, cut);
                case Output.Total none -> json.writeNumber(total(page.total(), row));
                case Output.Facets facets -> facets(facets, row);
                case Output.Constant constant -> json.writeString(constant.value());
                default -> throw new IllegalStateException("Not a step of a page: " + field);
            }
        }
        json.writeEndObject();
    }

    private void facets(Output.Facets facets, @Nullable Object[] above) {
        json.writeStartArray();
        var counted = new ArrayList<>(writer.below(facets.target(), above));
        counted.sort(Comparator.comparingInt((@Nullable Object[] row) -> -count(row))
                .thenComparing(row -> String.valueOf(row[facets.value()])));
        for (var row : counted.stream()
                .filter(each -> each[facets.value()] != null)
                .limit(Cost.FACETS)
                .toList()) {
            json.writeStartObject();
            for (var field : facets.fields()) {
                json.writeName(field.name());
                if (field instanceof Output.Total) {
                    json.writeNumber(count(row));
                } else {
                    writer.step(field, row);
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static int count(@Nullable Object[] row) {
        return row[row.length - 1] instanceof Integer count ? count : 0;
    }

    private void edges(Output.Edges edges, Page cut) {
        json.writeStartArray();
        for (var row : cut.rows()) {
            json.writeStartObject();
            for (var field : edges.fields()) {
                json.writeName(field.name());
                switch (field) {
                    case Output.Cursor cursor -> json.writeString(Page.cursor(row, cursor.position()));
                    case Output.Node node -> writer.row(node.selection(), row);
                    case Output.Constant constant -> json.writeString(constant.value());
                    default -> throw new IllegalStateException("Not a step of an edge: " + field);
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void info(Output.Info info, Page cut) {
        json.writeStartObject();
        for (var field : info.fields()) {
            json.writeName(field.name());
            var value = field instanceof Output.Fact fact
                    ? cut.fact(fact.fact(), info.position())
                    : ((Output.Constant) field).value();
            Json.value(json, field.name(), value, false);
        }
        json.writeEndObject();
    }

    private int total(@Nullable Target target, @Nullable Object[] row) {
        if (target == null) {
            return 0;
        }
        var counted = writer.below(target, row);
        return counted.isEmpty() ? 0 : count(counted.getFirst());
    }
}
