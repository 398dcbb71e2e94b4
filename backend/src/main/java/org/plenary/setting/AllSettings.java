package org.plenary.setting;

import java.util.List;

/** All settings as they are at one moment, in the order of the catalogue. */
public record AllSettings(List<SettingValue> values) {

    public SettingValue value(Setting<?> setting) {
        return values.stream()
                .filter(value -> value.setting().equals(setting))
                .findFirst()
                .orElseThrow();
    }
}
