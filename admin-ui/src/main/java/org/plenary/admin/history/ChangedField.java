package org.plenary.admin.history;

import static org.plenary.admin.common.Phrases.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.admin.common.Deeds;
import org.plenary.admin.common.Words;
import org.plenary.revision.Revision;
import org.plenary.shared.Language;
import tools.jackson.databind.JsonNode;

/** What a change did to one field, in words, e.g. {@code Title (English)}, from {@code Other matters} to another text. */
record ChangedField(String name, String before, String after) {

    /** What follows from other things, or tells a person nothing. */
    private static final Set<String> UNTOLD = Set.of(
            "id",
            "version",
            "created_at",
            "updated_at",
            "changed_in",
            "agenda_id",
            "meeting_id",
            "item_id",
            "label",
            "edition_id",
            "quote_start",
            "quote_end",
            "published_at");

    static List<ChangedField> of(Revision revision) {
        var before = revision.rowBefore();
        var after = revision.rowAfter();
        var names = new TreeSet<String>();
        names.addAll(before.propertyNames());
        names.addAll(after.propertyNames());
        names.removeAll(UNTOLD);
        var fields = new ArrayList<ChangedField>();
        for (var name : names) {
            if (before.path(name).isObject() || after.path(name).isObject()) {
                languages(name, before.path(name), after.path(name), fields);
            } else {
                add(
                        fields,
                        words(name),
                        value(revision, name, before.path(name)),
                        value(revision, name, after.path(name)));
            }
        }
        return fields;
    }

    private static void languages(String name, JsonNode before, JsonNode after, List<ChangedField> fields) {
        for (var language : Language.values()) {
            add(
                    fields,
                    say("history.in-language", words(name), Words.of(language)),
                    before.path(language.code()).asString(""),
                    after.path(language.code()).asString(""));
        }
    }

    private static void add(List<ChangedField> fields, String name, String before, String after) {
        if (!Objects.equals(before, after)) {
            fields.add(new ChangedField(name, before, after));
        }
    }

    private static String value(Revision revision, String name, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        var text = value.isValueNode() ? value.asString("") : value.toString();
        if (name.endsWith("_id")) {
            return say("history.another", Words.within(words(name)));
        }
        return text.matches("[A-Z][A-Z_]+") ? Deeds.constant(revision.entity(), name, text) : text;
    }

    private static String words(String name) {
        return Deeds.field(name.replaceFirst("_id$", ""));
    }
}
