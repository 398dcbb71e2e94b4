package org.plenary.setting;

import org.jspecify.annotations.Nullable;

/** What an administrator decides, based on that version; without a value what is usual holds again. */
public record SettingInput(
        String key, int expectedVersion, @Nullable String value) {}
