package org.plenary.admin.publication;

import static org.plenary.admin.common.Phrases.say;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Sentences;
import org.plenary.admin.common.Words;
import org.plenary.publication.PublicationState;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** Who took a thing how far, why it came back, and when it goes on, e.g. {@code Cleared by clearer}. */
final class PublicationNotes {

    private PublicationNotes() {}

    static String of(PublicationState state, boolean mayClear) {
        return Stream.of(back(state), hands(state), otherEyes(state, mayClear), schedule(state))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String back(PublicationState state) {
        return state.returnedBy() == null
                ? null
                : say("publication.note.returned", state.returnedBy(), state.returnedBecause());
    }

    private static @Nullable String hands(PublicationState state) {
        return switch (state.publication()) {
            case IN_REVIEW ->
                state.submittedBy() == null ? null : say("publication.note.submitted", state.submittedBy());
            case CLEARED ->
                state.clearedBy() == null
                        ? null
                        : say(
                                state.changedSinceCleared()
                                        ? "publication.note.changed-since"
                                        : "publication.note.cleared",
                                state.clearedBy());
            default -> null;
        };
    }

    private static @Nullable String otherEyes(PublicationState state, boolean mayClear) {
        boolean waits = state.publication() == Publication.IN_REVIEW
                || (state.publication() == Publication.CLEARED && state.changedSinceCleared());
        return waits && !mayClear && Viewer.current().mayAs(Role.CLEARER) ? say("publication.note.other-eyes") : null;
    }

    private static @Nullable String schedule(PublicationState state) {
        if (state.hindrance() != null) {
            var wording = state.hindranceWording();
            return say("publication.note.hindered", wording == null ? state.hindrance() : Sentences.say(wording));
        }
        return state.publishAt() == null
                ? null
                : say("publication.note.scheduled", Words.utc(state.publishAt()), state.scheduledBy());
    }
}
