package org.plenary.admin.setting;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.DayField;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.FormDialog;
import org.plenary.setting.AllSettings;
import org.plenary.setting.Kind;
import org.plenary.setting.Setting;
import org.plenary.setting.SettingInput;
import org.plenary.setting.SettingService;
import org.plenary.setting.SettingValue;

/** What is decided of one subject: all its settings together, as they have to make sense together. */
class SettingDialog extends FormDialog<AllSettings> {

    /** A setting with its field, which is filled and read as the setting is written. */
    private interface Part {
        Setting<?> setting();

        void show(SettingValue value);

        String written();
    }

    /** An empty field of the framework has null for a value, though its type does not say so. */
    private record FieldOf<V, C extends Component & HasValue<?, V> & HasHelper>(
            Setting<?> setting, C field, Function<String, @Nullable V> read, Function<V, String> write)
            implements Part {

        @Override
        @SuppressWarnings("NullAway")
        public void show(SettingValue value) {
            field.setValue(read.apply(value.text()));
            field.setReadOnly(!value.isChangeable());
            field.setHelperText(
                    value.isChangeable()
                            ? say("settings.usually", SettingWords.value(setting, null))
                            : say("settings.fixed", SettingWords.origin(value)));
        }

        @Override
        @SuppressWarnings("NullAway")
        public String written() {
            var value = field.getValue();
            return value == null ? "" : write.apply(value);
        }
    }

    private final transient SettingService settings;
    private final transient List<Part> parts;
    /** What would take the change back; nothing as long as nothing was changed. */
    private final transient AtomicReference<List<SettingInput>> back;

    /** The listener hears what would take the change back, if there was one. */
    SettingDialog(SettingService settings, Setting.Subject subject, Consumer<List<SettingInput>> whenChanged) {
        this(settings, subject, whenChanged, new AtomicReference<>(List.of()));
    }

    private SettingDialog(
            SettingService settings,
            Setting.Subject subject,
            Consumer<List<SettingInput>> whenChanged,
            AtomicReference<List<SettingInput>> back) {
        super(AllSettings.class, Words.of(subject), say("action.save"), saved -> {
            if (!back.get().isEmpty()) {
                whenChanged.accept(back.get());
            }
        });
        this.settings = settings;
        this.back = back;
        parts = Setting.CHANGEABLE.stream()
                .filter(setting -> setting.subject() == subject)
                .map(this::part)
                .toList();
        begin(settings.list());
    }

    private Part part(Setting<?> setting) {
        var label = SettingWords.of(setting);
        return switch (setting.kind()) {
            case Kind.YesOrNo _ -> part(setting, new Checkbox(label), Boolean::valueOf, String::valueOf);
            case Kind.Whole whole -> part(setting, number(label, whole), Integer::valueOf, String::valueOf);
            case Kind.OneOf one -> part(setting, choice(label, one), code -> code, code -> code);
            case Kind.Hour _ -> part(setting, DayField.hour(label), LocalTime::parse, LocalTime::toString);
            case Kind.Zone _ -> part(setting, zone(label), zone -> zone.isEmpty() ? null : zone, zone -> zone);
            case Kind.Line _ -> part(setting, new TextField(label), text -> text, text -> text);
            case Kind.Span _, Kind.Size _ -> throw new IllegalArgumentException(setting.key());
        };
    }

    private <V, C extends Component & HasValue<?, V> & HasValidationProperties & HasHelper> Part part(
            Setting<?> setting, C field, Function<String, @Nullable V> read, Function<V, String> write) {
        return new FieldOf<>(setting, wide(setting.key(), field), read, write);
    }

    private static IntegerField number(String label, Kind.Whole whole) {
        var field = new IntegerField(label);
        field.setMin(whole.least());
        field.setMax(whole.most());
        field.setStepButtonsVisible(true);
        return field;
    }

    private static Select<String> choice(String label, Kind.OneOf one) {
        var field = new Select<String>();
        field.setLabel(label);
        field.setItems(one.codes());
        field.setItemLabelGenerator(SettingWords::code);
        return field;
    }

    private static ComboBox<String> zone(String label) {
        var field = new ComboBox<String>(label);
        field.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        field.setClearButtonVisible(true);
        return field;
    }

    @Override
    protected void fill(AllSettings all) {
        parts.forEach(part -> part.show(all.value(part.setting())));
    }

    /** What is as usual is not kept as a decision. */
    @Override
    protected AllSettings save(@Nullable AllSettings based) {
        var seen = Objects.requireNonNull(based);
        var changed = parts.stream()
                .filter(part ->
                        !part.written().equals(seen.value(part.setting()).text()))
                .toList();
        if (changed.isEmpty()) {
            return seen;
        }
        var saved = settings.change(changed.stream()
                .map(part -> input(part, seen.value(part.setting())))
                .toList());
        back.set(changed.stream()
                .map(Part::setting)
                .map(setting -> new SettingInput(
                        setting.key(),
                        saved.value(setting).version(),
                        seen.value(setting).kept()))
                .toList());
        return saved;
    }

    private static SettingInput input(Part part, SettingValue seen) {
        var written = part.written();
        return new SettingInput(
                part.setting().key(),
                seen.version(),
                written.equals(part.setting().printedStandard()) ? null : written);
    }
}
