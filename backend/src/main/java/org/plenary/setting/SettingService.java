package org.plenary.setting;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/**
 * What a deployment has decided, and other decisions while it runs. For administrators. The way back from a change is to
 * decide as before, which {@link #changes} tells.
 */
@Service
public final class SettingService {

    /** In which order hours and weeks must be, so that they make sense together. */
    private static final List<Setting<LocalTime>> HOURS =
            List.of(Setting.MORNING_STARTS, Setting.MORNING_ENDS, Setting.AFTERNOON_STARTS, Setting.AFTERNOON_ENDS);

    private static final List<Setting<Integer>> WEEKS =
            List.of(Setting.SUBMITTED_WEEKS, Setting.PROCESSED_WEEKS, Setting.ISSUED_WEEKS);

    /** A setting is known by its key. */
    private static final UUID NONE = new UUID(0, 0);

    private final Started started;
    private final KeptSettings kept;
    private final Settings settings;
    private final Changes changes;

    SettingService(Started started, KeptSettings kept, Settings settings, Changes changes) {
        this.started = started;
        this.kept = kept;
        this.settings = settings;
        this.changes = changes;
    }

    /** All there are, in the order of the catalogue. */
    public AllSettings list() {
        Viewer.current().require(Role.ADMINISTRATOR, "see the settings");
        var all = kept.findAll();
        return new AllSettings(
                Setting.ALL.stream().map(setting -> value(setting, all)).toList());
    }

    /** The latest changes, the newest first. */
    public List<SettingChange> changes(int limit) {
        Viewer.current().require(Role.ADMINISTRATOR, "see who changed the settings");
        return kept.changes(limit);
    }

    /**
     * Decides several at once, which must make sense together; refused by the key of the one that does not. Throws
     * {@link Conflict} with {@link AllSettings} as they are.
     */
    public AllSettings change(List<SettingInput> inputs) {
        return changes.make(Role.ADMINISTRATOR, "change the settings", () -> {
            // What each of two decides alone may make no sense together.
            changes.takeTurn("settings");
            inputs.forEach(this::change);
            inOrder(HOURS, inputs, "setting.hours-out-of-order", false);
            inOrder(WEEKS, inputs, "setting.weeks-out-of-order", true);
            return list();
        });
    }

    private void change(SettingInput input) {
        var setting = Setting.of(input.key()).orElseThrow(() -> new NotFound("setting", input.key()));
        if (!setting.isChangeable() || started.find(setting).isPresent()) {
            throw InvalidInput.of(setting.key(), "setting.decided-at-start", setting.key());
        }
        var text = input.value() == null ? null : checked(setting, input.value());
        if (!kept.keep(setting.key(), input.expectedVersion(), text)) {
            throw new Conflict("setting", NONE, input.expectedVersion(), list());
        }
    }

    private static <T> String checked(Setting<T> setting, String text) {
        return setting.kind().print(setting.kind().parse(setting.key(), text));
    }

    /** What nobody decides now is left as it is, e.g. what the product was started with. */
    private <T extends Comparable<T>> void inOrder(
            List<Setting<T>> row, List<SettingInput> inputs, String wrong, boolean falling) {
        if (row.stream()
                .noneMatch(one -> inputs.stream().anyMatch(input -> input.key().equals(one.key())))) {
            return;
        }
        IntStream.range(1, row.size()).forEach(at -> {
            var earlier = settings.get(row.get(at - 1));
            var later = settings.get(row.get(at));
            var order = later.compareTo(earlier);
            if (falling ? order > 0 : order <= 0) {
                var kind = row.get(at).kind();
                throw InvalidInput.of(row.get(at).key(), wrong, kind.print(later), kind.print(earlier));
            }
        });
    }

    private SettingValue value(Setting<?> setting, Map<String, KeptSettings.Kept> all) {
        var decided = all.get(setting.key());
        var value = decided == null ? null : decided.value();
        var held = started.find(setting).orElse(usual(setting, value));
        return new SettingValue(
                setting,
                held.text(),
                held.origin(),
                value,
                decided == null ? 0 : decided.version(),
                decided == null ? null : decided.updatedAt(),
                decided == null ? null : decided.changedBy());
    }

    private static Started.Value usual(Setting<?> setting, @Nullable String kept) {
        return kept == null
                ? new Started.Value(setting.printedStandard(), SettingOrigin.STANDARD)
                : new Started.Value(kept, SettingOrigin.KEPT);
    }
}
