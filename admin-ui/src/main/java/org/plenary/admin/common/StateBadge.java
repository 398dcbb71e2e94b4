package org.plenary.admin.common;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.plenary.shared.Publication;

/** A state by colour and word, e.g. {@code Published} in green. */
public final class StateBadge extends Span {

    public StateBadge(Publication publication) {
        this((Enum<?>) publication);
    }

    public StateBadge(Enum<?> state) {
        super(Words.of(state));
        addClassNames("state", "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
