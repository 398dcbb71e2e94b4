package org.plenary.plan;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.Output.Target;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.json.JsonFactory;

/** Writes the rows of a plan as the JSON of the answer. Where that is not possible, {@link Unanswerable} is thrown. */
final class Writer {

    /** A null where none may be, or several rows for one; the standard engine says so as the specification wants it. */
    static final class Unanswerable extends RuntimeException {
        Unanswerable(SerializableString field) {
            super(field.getValue(), null, false, false);
        }
    }

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final @Nullable Object[] NO_ROW = {};
    /** About so many, so that the buffer need not grow often. */
    private static final int BYTES_OF_A_ROW = 160;

    private final Graph graph;
    private final Request request;
    private final List<Rows> levels;
    private final JsonGenerator json;

    private Writer(Graph graph, Request request, List<Rows> levels, JsonGenerator json) {
        this.graph = graph;
        this.request = request;
        this.levels = levels;
        this.json = json;
    }

    static RawJson write(Graph graph, Plan plan, Request request, List<Rows> levels) {
        var bytes = new ByteArrayOutputStream(
                1024 + levels.stream().mapToInt(Rows::read).sum() * BYTES_OF_A_ROW);
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            new Writer(graph, request, levels, json).object(plan.steps(), NO_ROW);
        }
        return new RawJson(bytes.toByteArray());
    }

    /** The value of the one step of a plan alone, e.g. for a field of a payload. */
    static RawJson value(Graph graph, Plan plan, Request request, List<Rows> levels) {
        var bytes = new ByteArrayOutputStream(1024);
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            if (plan.steps().getFirst() instanceof Output.One one) {
                new Writer(graph, request, levels, json).one(one, NO_ROW);
            }
        }
        return new RawJson(bytes.toByteArray());
    }

    /** One of the things of a plan by ids; JSON's null where there is none that may be seen. */
    static RawJson value(Graph graph, Plan plan, Request request, List<Rows> levels, NodeId id) {
        var bytes = new ByteArrayOutputStream(1024);
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            var target = ((Output.Each) plan.steps().getFirst()).targets().get(id.type());
            var rows = target == null
                    ? List.<@Nullable Object[]>of()
                    : levels.get(target.level()).of(id.id());
            if (target == null || rows.isEmpty()) {
                json.writeNull();
            } else {
                new Writer(graph, request, levels, json).row(target.selection(), rows.getFirst());
            }
        }
        return new RawJson(bytes.toByteArray());
    }

    private void object(List<Output> steps, @Nullable Object[] row) {
        json.writeStartObject();
        for (var step : steps) {
            json.writeName(step.name());
            step(step, row);
        }
        json.writeEndObject();
    }

    private void row(Output.Selection selection, @Nullable Object[] row) {
        object(selection.of(row), row);
    }

    private void step(Output step, @Nullable Object[] row) {
        switch (step) {
            case Output.Constant constant -> json.writeString(constant.value());
            case Output.Id id -> json.writeString(id.type() + ":" + row[id.column()]);
            case Output.Value value -> Json.value(json, value.name(), row[value.column()], value.required());
            case Output.Part part -> part(part, row);
            case Output.One one -> one(one, row);
            case Output.Many many -> {
                json.writeStartArray();
                many.targets().forEach(target -> each(below(target, row), target.selection()));
                json.writeEndArray();
            }
            case Output.Page page -> page(page, row);
            case Output.ById byId -> byId(byId);
            default -> throw new IllegalStateException("Not a step of a row: " + step);
        }
    }

    private void part(Output.Part part, @Nullable Object[] row) {
        if (Boolean.TRUE.equals(row[part.present()])) {
            object(part.fields(), row);
        } else {
            Json.none(json, part.name(), part.required());
        }
    }

    private void one(Output.One one, @Nullable Object[] row) {
        for (var target : one.targets()) {
            if (target.isTold()) {
                if (Boolean.TRUE.equals(row[target.key().getFirst()])) {
                    row(target.selection(), row);
                    return;
                }
                continue;
            }
            var rows = below(target, row);
            if (rows.size() > 1 && one.alone()) {
                throw new Unanswerable(one.name());
            }
            if (!rows.isEmpty()) {
                row(target.selection(), rows.getFirst());
                return;
            }
        }
        Json.none(json, one.name(), one.required());
    }

    private void rows(List<@Nullable Object[]> rows, Output.Selection selection) {
        json.writeStartArray();
        each(rows, selection);
        json.writeEndArray();
    }

    private void each(List<@Nullable Object[]> rows, Output.Selection selection) {
        rows.forEach(row -> row(selection, row));
    }

    private void page(Output.Page page, @Nullable Object[] row) {
        var paging = Paging.of(request.values(page.arguments()));
        var cut = Page.cut(below(page.target(), row), paging);
        json.writeStartObject();
        for (var field : page.fields()) {
            json.writeName(field.name());
            switch (field) {
                case Output.Nodes nodes -> rows(cut.rows(), nodes.selection());
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
        var counted = new ArrayList<>(below(facets.target(), above));
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
                    step(field, row);
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
                    case Output.Node node -> row(node.selection(), row);
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
        var counted = below(target, row);
        return counted.isEmpty() ? 0 : count(counted.getFirst());
    }

    private void byId(Output.ById byId) {
        if (byId.list()) {
            json.writeStartArray();
        }
        for (var id : Ids.read(graph, request.values(byId.arguments()))) {
            var target = byId.targets().get(id.type());
            var rows = target == null
                    ? List.<@Nullable Object[]>of()
                    : levels.get(target.level()).of(id.id());
            if (target == null || rows.isEmpty()) {
                json.writeNull();
            } else {
                row(target.selection(), rows.getFirst());
            }
        }
        if (byId.list()) {
            json.writeEndArray();
        }
    }

    private List<@Nullable Object[]> below(Target target, @Nullable Object[] row) {
        return levels.get(target.level()).below(row, target.key());
    }
}
