package org.plenary.setting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A setting as it is now, e.g. 10 weeks as is usual.
 *
 * @param text what holds, as it is written, e.g. {@code 10}
 * @param kept what was decided while the product ran; it does not hold where the product was started with another value
 * @param version counts the changes of what is kept, 0 where there was none
 * @param changedBy who last decided, while the product ran
 */
public record SettingValue(
        Setting<?> setting,
        String text,
        SettingOrigin origin,
        @Nullable String kept,
        int version,
        @Nullable OffsetDateTime changedAt,
        @Nullable String changedBy) {

    /** Whether it may be changed now: while the product runs, and not where that would have no effect. */
    public boolean isChangeable() {
        return setting.isChangeable() && !origin.isFixed();
    }
}
