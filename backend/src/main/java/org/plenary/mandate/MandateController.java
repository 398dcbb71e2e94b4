package org.plenary.mandate;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.mandate.MandateInput.Authority;
import org.plenary.mandate.MandateInput.ByBureauDecision;
import org.plenary.mandate.MandateInput.ByRecommendation;
import org.plenary.mandate.MandateInput.ByResolution;
import org.plenary.mandate.MandateInput.Thing;
import org.plenary.mandate.MandateInput.ThingKind;
import org.plenary.mutation.Due;
import org.plenary.mutation.InputFields;
import org.plenary.mutation.ThingMutations;
import org.plenary.plan.NodeId;
import org.plenary.resolution.ParagraphService;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class MandateController {

    private static final String TYPE = "Mandate";

    private final ThingMutations mutations;
    private final MandateService mandates;
    private final ParagraphService paragraphs;

    MandateController(ThingMutations mutations, MandateService mandates, ParagraphService paragraphs) {
        this.mutations = mutations;
        this.mandates = mandates;
        this.paragraphs = paragraphs;
    }

    @MutationMapping
    Map<String, @Nullable Object> createMandate(DataFetchingEnvironment environment) {
        return mutations.create(environment, TYPE, () -> mandates.create(input(InputFields.of(environment), null)));
    }

    @MutationMapping
    Map<String, @Nullable Object> updateMandate(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(
                environment,
                TYPE,
                id,
                key -> mandates.update(
                        key,
                        expectedVersion,
                        input(InputFields.of(environment), mandates.get(key).says())));
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteMandate(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(environment, TYPE, id, key -> mandates.delete(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreMandate(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(environment, TYPE, "mandate", id);
    }

    @MutationMapping
    Map<String, @Nullable Object> fulfilMandate(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument @Nullable Map<String, String> by,
            @Argument @Nullable LocalDate on,
            DataFetchingEnvironment environment) {
        return mutations.change(
                environment, TYPE, id, key -> mandates.fulfil(key, expectedVersion, thing("by", by), on));
    }

    private MandateInput input(InputFields fields, @Nullable MandateInput present) {
        var due = Due.of(
                fields,
                present == null ? Due.NEVER : new Due(present.dueOn(), present.dueBodyId(), present.dueOrdinal()));
        var authority = fields.values().get("authority");
        return new MandateInput(
                fields.constant("action", MandateAction.class, present == null ? null : present.action()),
                fields.optionalText("summary", present == null ? null : present.summary()),
                fields.required(
                        "authority",
                        authority == null
                                ? (present == null ? null : present.authority())
                                : authority((Map<?, ?>) authority),
                        "{resolution: \"Resolution:0197f3a2-6c1d-7b52-9a51-3f0c2d7e8b10\"}"),
                fields.values().containsKey("subject")
                        ? thing("input.subject", (Map<?, ?>) fields.values().get("subject"))
                        : (present == null ? null : present.subject()),
                fields.read(
                        "addressee",
                        present == null ? null : present.addresseeId(),
                        id -> NodeId.parse("input.addressee", id, "Body")),
                due.on(),
                due.bodyId(),
                due.ordinal());
    }

    private Authority authority(Map<?, ?> oneOf) {
        var named = oneOf.entrySet().iterator().next();
        var path = "input.authority." + named.getKey();
        var id = String.valueOf(named.getValue());
        return switch (String.valueOf(named.getKey())) {
            case "resolution" -> new ByResolution(NodeId.parse(path, id, "Resolution"), null);
            case "paragraph" -> {
                var paragraph = paragraphs.get(NodeId.parse(path, id, "ResolutionParagraph"));
                yield new ByResolution(paragraph.resolutionId(), paragraph.id());
            }
            case "bureauDecision" -> new ByBureauDecision(NodeId.parse(path, id, "BureauDecision"));
            default -> new ByRecommendation(NodeId.parse(path, id, "Recommendation"));
        };
    }

    private @Nullable Thing thing(String path, @Nullable Map<?, ?> oneOf) {
        if (oneOf == null) {
            return null;
        }
        var named = oneOf.entrySet().iterator().next();
        var field = String.valueOf(named.getKey());
        var kind = ThingKind.valueOf(field.toUpperCase(Locale.ROOT));
        var type = kind == ThingKind.ITEM
                ? "AgendaItem"
                : field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        return new Thing(kind, NodeId.parse(path + "." + field, Objects.toString(named.getValue()), type));
    }
}
