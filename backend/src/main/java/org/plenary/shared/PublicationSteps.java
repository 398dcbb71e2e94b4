package org.plenary.shared;

import java.util.List;

/** The way of a thing to the public, one step at a time, as the database demands it. */
public final class PublicationSteps {

    private PublicationSteps() {}

    /** The states to go through from that one to {@code PUBLISHED}, e.g. from {@code IN_REVIEW}: CLEARED, PUBLISHED. */
    public static List<Publication> toPublic(Publication from) {
        return switch (from) {
            case DRAFT -> List.of(Publication.IN_REVIEW, Publication.CLEARED, Publication.PUBLISHED);
            case IN_REVIEW -> List.of(Publication.CLEARED, Publication.PUBLISHED);
            case CLEARED -> List.of(Publication.PUBLISHED);
            case PUBLISHED -> List.of();
            case WITHDRAWN ->
                List.of(Publication.DRAFT, Publication.IN_REVIEW, Publication.CLEARED, Publication.PUBLISHED);
        };
    }
}
