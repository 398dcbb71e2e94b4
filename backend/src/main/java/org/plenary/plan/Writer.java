package org.plenary.plan;

import java.io.ByteArrayOutputStream;
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
    private final PageWriter pages;

    private Writer(Graph graph, Request request, List<Rows> levels, JsonGenerator json) {
        this.graph = graph;
        this.request = request;
        this.levels = levels;
        this.json = json;
        this.pages = new PageWriter(this, request, json);
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

    void row(Output.Selection selection, @Nullable Object[] row) {
        object(selection.of(row), row);
    }

    void step(Output step, @Nullable Object[] row) {
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
            case Output.Page page -> pages.write(page, row);
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

    void rows(List<@Nullable Object[]> rows, Output.Selection selection) {
        json.writeStartArray();
        each(rows, selection);
        json.writeEndArray();
    }

    private void each(List<@Nullable Object[]> rows, Output.Selection selection) {
        rows.forEach(row -> row(selection, row));
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

    /** The rows of a level that belong to that row of the level above. */
    List<@Nullable Object[]> below(Target target, @Nullable Object[] row) {
        return levels.get(target.level()).below(row, target.key());
    }
}
