package org.plenary.setting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** That somebody decided something else, e.g. 12 weeks where there were 10; null stands for what is usual. */
public record SettingChange(
        long seq,
        OffsetDateTime at,
        String actor,
        String key,
        @Nullable String before,
        @Nullable String after) {}
