package org.plenary.setting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.boot.test.context.TestComponent;

/** What an administrator decides in tests, which all share one database: whoever decides anything puts it back. */
@TestComponent
public class Decisions {

    public static final Viewer ADMINISTRATOR = new Viewer("admin", Role.ADMINISTRATOR);

    private final SettingService settings;

    Decisions(SettingService settings) {
        this.settings = settings;
    }

    /** Null for what is usual. */
    public void make(Setting<?> setting, @Nullable String value) {
        ADMINISTRATOR.act(() -> settings.change(
                List.of(new SettingInput(setting.key(), value(setting).version(), value))));
    }

    /** All at once, as they have to make sense together. */
    public void putBack() {
        ADMINISTRATOR.act(() -> settings.change(settings.list().values().stream()
                .filter(value -> value.kept() != null)
                .map(value -> new SettingInput(value.setting().key(), value.version(), null))
                .toList()));
    }

    SettingValue value(Setting<?> setting) {
        return ADMINISTRATOR.act(settings::list).value(setting);
    }
}
