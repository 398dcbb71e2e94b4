package org.plenary.admin.publication;

import static org.plenary.admin.common.Phrases.say;

import java.util.Optional;
import java.util.UUID;
import org.plenary.publication.PublicationService;
import org.plenary.publication.PublicationState;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/**
 * What the viewer may do to a thing, so that nothing is offered that would be refused.
 *
 * @param add whether they may add what hangs on it, e.g. a mandate to an act
 * @param change whether they may change what it says itself
 * @param delete whether they may delete it; what the public sees is withdrawn first
 * @param whyNot what to say to an editor who may not change it
 */
public record Changing(boolean add, boolean change, boolean delete, Optional<String> whyNot) {

    /** For whoever only reads. */
    public static final Changing NOTHING = new Changing(false, false, false, Optional.empty());

    public static Changing of(PublicationService publications, PublicationUnit unit, UUID id) {
        return Viewer.current().mayAs(Role.EDITOR) ? of(publications, publications.get(unit, id)) : NOTHING;
    }

    private static Changing of(PublicationService publications, PublicationState state) {
        boolean serves = publications.serves(state);
        boolean change = publications.mayChange(state);
        return new Changing(
                serves,
                change,
                change && state.publication() != Publication.PUBLISHED,
                change
                        ? Optional.empty()
                        : Optional.of(say(serves ? "publication.closed.public" : "publication.closed.others")));
    }
}
