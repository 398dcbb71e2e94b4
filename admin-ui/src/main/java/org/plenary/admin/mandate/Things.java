package org.plenary.admin.mandate;

import static org.plenary.admin.common.Phrases.say;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.form.ThingField;
import org.plenary.mandate.MandateInput.Thing;
import org.plenary.mandate.MandateInput.ThingKind;
import org.plenary.search.GoService;
import org.plenary.search.Hit;
import org.plenary.shared.LocalizedText;

/** What rests on a mandate, or fulfils it, as a person finds it. */
final class Things {

    private static final Map<ThingKind, Hit.Kind> KINDS = Map.of(
            ThingKind.ITEM, Hit.Kind.AGENDA_ITEM,
            ThingKind.DOCUMENT, Hit.Kind.DOCUMENT,
            ThingKind.MEETING, Hit.Kind.MEETING,
            ThingKind.RESOLUTION, Hit.Kind.RESOLUTION,
            ThingKind.BODY, Hit.Kind.BODY);

    private Things() {}

    static ThingField field(String label, GoService go) {
        return new ThingField(label, go, Set.copyOf(KINDS.values()), "");
    }

    static @Nullable Thing of(@Nullable Hit hit) {
        return hit == null ? null : new Thing(kind(hit.kind()), hit.id());
    }

    private static ThingKind kind(Hit.Kind kind) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** What is known of a thing that was chosen before, by what it is called. */
    static @Nullable Hit known(@Nullable Thing thing, @Nullable String label) {
        if (thing == null) {
            return null;
        }
        var kind = Objects.requireNonNull(KINDS.get(thing.kind()));
        var title = label == null ? say("mandate.as-before") : label;
        return new Hit(kind, thing.id(), null, null, null, LocalizedText.english(title));
    }
}
