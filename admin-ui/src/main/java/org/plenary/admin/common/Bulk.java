package org.plenary.admin.common;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.plenary.shared.Role;

/**
 * Something that can be done to several rows of a list at once, e.g. submit them for review.
 *
 * @param <R> what is listed, e.g. a document
 * @param verb what the button says
 * @param reason what is recorded of it, e.g. {@code submit for review}
 * @param fits the rows that it can be done to; the others of those that are chosen stay as they are
 * @param work gets the answer of the person who was asked why, where somebody was
 * @param undoable whether the whole can be taken back as one; a step to the public cannot, it has its own way back
 * @param asksWhy whether the person is asked why, and all of the rows get the answer
 */
public record Bulk<R>(
        String verb,
        String reason,
        Role least,
        Predicate<R> fits,
        BiConsumer<R, String> work,
        boolean undoable,
        boolean asksWhy) {

    public Bulk(String verb, String reason, Role least, Predicate<R> fits, Consumer<R> work, boolean undoable) {
        this(verb, reason, least, fits, (row, why) -> work.accept(row), undoable, false);
    }
}
