package org.plenary.shared;

import org.jspecify.annotations.Nullable;

/**
 * What a service refuses. Its message is the sentence in English, as the API answers; whoever speaks to people in another
 * language says the same by its key.
 */
public interface Refused {

    /** The sentence by its key; null where the words are those of whoever refused, and no others are known. */
    @Nullable
    Wording wording();
}
