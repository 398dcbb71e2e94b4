package org.plenary.admin.publication;

import static org.plenary.admin.common.Phrases.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.admin.common.Words;
import org.plenary.publication.PublicationUnit;

/**
 * What the public will see, or no longer see, in numbers, e.g. {@code 1 agenda, 7 items, 2 documents and 1 meeting}.
 *
 * @param counted the thing itself, its parts, and what is published beside it
 */
record Reach(List<String> counted) {

    static Reach of(PublicationUnit unit, List<String> parts, Map<PublicationUnit, Integer> hidden) {
        var counted = new ArrayList<String>();
        counted.add(count(unit, hidden.getOrDefault(unit, 1)));
        counted.addAll(parts);
        hidden.forEach((kind, number) -> {
            if (kind != unit) {
                counted.add(count(kind, number));
            }
        });
        return new Reach(counted);
    }

    private static String count(PublicationUnit unit, int number) {
        return say("publication.count." + unit.name().toLowerCase(Locale.ROOT).replace('_', '-'), number);
    }

    /** As the subject of a sentence, e.g. of {@code publication.becomes-visible}. */
    String in(String sentence) {
        return say(sentence, Words.list(counted), counted.size());
    }
}
