package org.plenary.admin.publication;

import static org.plenary.admin.common.Phrases.say;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.publication.PublicationService;
import org.plenary.publication.PublicationState;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** What can be done next to a thing on its way to the public. */
enum NextStep {
    SUBMIT,
    CLEAR,
    CLEAR_AGAIN,
    PUBLISH,
    SCHEDULE,
    CANCEL_SCHEDULE,
    RETURN,
    BEGIN_ANEW,
    WITHDRAW;

    /** What the current viewer may do now, what comes next first. */
    static List<NextStep> of(PublicationState state, PublicationService publications) {
        return Stream.of(values())
                .filter(step -> step.fits(state, publications))
                .toList();
    }

    private boolean fits(PublicationState state, PublicationService publications) {
        var from = state.publication();
        boolean clearer = Viewer.current().mayAs(Role.CLEARER);
        boolean seen = from == Publication.CLEARED && !state.changedSinceCleared();
        return switch (this) {
            case SUBMIT -> from == Publication.DRAFT;
            case CLEAR -> from == Publication.IN_REVIEW && publications.mayClear(state);
            case CLEAR_AGAIN ->
                from == Publication.CLEARED && state.changedSinceCleared() && publications.mayClear(state);
            // Whoever publishes what is not cleared clears it, too.
            case PUBLISH ->
                clearer && from.compareTo(Publication.CLEARED) <= 0 && (seen || publications.mayClear(state));
            case SCHEDULE -> clearer && seen;
            case CANCEL_SCHEDULE -> clearer && state.publishAt() != null;
            case RETURN -> from == Publication.IN_REVIEW || (from == Publication.CLEARED && clearer);
            case BEGIN_ANEW -> from == Publication.WITHDRAWN && !publications.isFrozen(state);
            case WITHDRAW -> from == Publication.PUBLISHED && clearer;
        };
    }

    /** Whether it is the one that the page asks for; from a draft, publishing would be all steps at once. */
    boolean isNext(PublicationState state) {
        return switch (this) {
            case SUBMIT, CLEAR, CLEAR_AGAIN, BEGIN_ANEW -> true;
            case PUBLISH -> state.publication() == Publication.CLEARED;
            default -> false;
        };
    }

    /** On its button, e.g. {@code Submit for review}; with three dots where it asks for more. */
    String words() {
        return say(key());
    }

    /** In its form, e.g. {@code Return to draft}. */
    String verb() {
        return say(key() + ".verb");
    }

    /** Once it is taken, e.g. {@code Cleared.}. */
    String done() {
        return say(key() + ".done");
    }

    private String key() {
        return "publication." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
