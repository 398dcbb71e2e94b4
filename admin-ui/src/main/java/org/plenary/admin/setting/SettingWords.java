package org.plenary.admin.setting;

import static org.plenary.admin.common.Phrases.say;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Words;
import org.plenary.setting.Kind;
import org.plenary.setting.Setting;
import org.plenary.setting.SettingOrigin;
import org.plenary.setting.SettingValue;
import org.plenary.shared.Language;

/** Settings in words, e.g. {@code Weeks before a meeting by which its documents are to be issued}. */
final class SettingWords {

    private static final String PRODUCT = "plenary.";

    private SettingWords() {}

    static String of(Setting<?> setting) {
        return Words.capitalized(say("setting." + setting.key().substring(PRODUCT.length())));
    }

    /** A value as it is written, in words, e.g. {@code Yes}; null stands for what is usual. */
    static String value(Setting<?> setting, @Nullable String written) {
        var text = written == null ? setting.printedStandard() : written;
        return switch (setting.kind()) {
            case Kind.YesOrNo _ -> say(text.equals("true") ? "settings.yes" : "settings.no");
            case Kind.OneOf _ -> code(text);
            default -> text.isEmpty() ? Words.NOTHING : text;
        };
    }

    /** Of a language; empty for that of the browser. */
    static String code(String code) {
        return code.isEmpty() ? say("settings.of-browser") : Words.of(Language.of(code));
    }

    /** Where what holds was decided, e.g. {@code decided by admin, 9 Apr 2018, 10:42}. */
    static String origin(SettingValue value) {
        if (value.origin() == SettingOrigin.KEPT && value.changedAt() != null) {
            return say(
                    "settings.decided-by",
                    String.valueOf(value.changedBy()),
                    Words.moment(value.changedAt().atZoneSameInstant(ZoneId.systemDefault())));
        }
        return Words.of(value.origin());
    }
}
