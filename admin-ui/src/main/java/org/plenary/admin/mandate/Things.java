package org.plenary.admin.mandate;

import static org.plenary.admin.common.Phrases.say;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.form.ThingField;
import org.plenary.mandate.MandateInput.Thing;
import org.plenary.mandate.MandateInput.ThingKind;
import org.plenary.search.GoService;
import org.plenary.search.Hit;
import org.plenary.shared.LocalizedText;

/** What rests on a mandate, or fulfils it, as a person finds it. */
final class Things {

    private Things() {}

    static ThingField field(String label, GoService go) {
        return new ThingField(label, go, EnumSet.allOf(Hit.Kind.class), "");
    }

    static @Nullable Thing of(@Nullable Hit hit) {
        return hit == null ? null : new Thing(kind(hit.kind()), hit.id());
    }

    private static ThingKind kind(Hit.Kind kind) {
        return switch (kind) {
            case AGENDA_ITEM -> ThingKind.ITEM;
            case DOCUMENT -> ThingKind.DOCUMENT;
            case MEETING -> ThingKind.MEETING;
            case RESOLUTION -> ThingKind.RESOLUTION;
            case BODY -> ThingKind.BODY;
        };
    }

    /** What is known of a thing that was chosen before, by what it is called. */
    static @Nullable Hit known(@Nullable Thing thing, @Nullable String label) {
        if (thing == null) {
            return null;
        }
        var kind = switch (thing.kind()) {
            case ITEM -> Hit.Kind.AGENDA_ITEM;
            case DOCUMENT -> Hit.Kind.DOCUMENT;
            case MEETING -> Hit.Kind.MEETING;
            case RESOLUTION -> Hit.Kind.RESOLUTION;
            case BODY -> Hit.Kind.BODY;
        };
        var title = label == null ? say("mandate.as-before") : label;
        return new Hit(kind, thing.id(), null, null, null, LocalizedText.english(title));
    }
}
