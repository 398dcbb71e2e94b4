package org.plenary.setting;

import org.plenary.shared.InvalidInput;

/** The product was started with a value that a setting cannot have. */
final class WronglyStarted extends RuntimeException {

    private final String remedy;

    WronglyStarted(Setting<?> setting, SettingOrigin origin, InvalidInput invalid) {
        super("%s, as decided %s: %s".formatted(setting.key(), words(origin), invalid.getMessage()), invalid);
        remedy = invalid.remedy();
    }

    String remedy() {
        return remedy;
    }

    private static String words(SettingOrigin origin) {
        return switch (origin) {
            case COMMAND_LINE -> "on the command line";
            case ENVIRONMENT -> "in the environment";
            case JVM -> "by a property of the JVM";
            default -> "in a file";
        };
    }
}
