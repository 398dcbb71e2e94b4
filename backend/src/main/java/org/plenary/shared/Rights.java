package org.plenary.shared;

import java.util.Optional;

/** What people may do at this moment, for work that they left to be done without them, e.g. a publication on Monday. */
public interface Rights {

    /** Whoever has that name, in the role and for the bodies of now; empty if they may not sign in any more. */
    Optional<Viewer> of(String name);
}
