package org.plenary.importing;

import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.Act;

/** What a text was about last, which words like "the same resolution" refer to. */
final class Topic {

    @Nullable
    Act act;

    /** The body whose bureau it was, e.g. CTOC/COP. */
    @Nullable
    String bureauOf;
}
