package org.plenary.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/** What a person says of an instrument; a protocol names the convention that it supplements as its parent. */
public record InstrumentInput(
        @Nullable UUID parentId,
        LocalizedText name,
        @Nullable LocalizedText shortName) {}
