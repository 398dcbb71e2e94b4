package org.plenary.admin.setting;

import static org.plenary.admin.common.Phrases.say;
import static org.plenary.admin.common.ThingParts.lines;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.ThingParts;
import org.plenary.admin.common.Trail;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.setting.AllSettings;
import org.plenary.setting.Setting;
import org.plenary.setting.SettingChange;
import org.plenary.setting.SettingInput;
import org.plenary.setting.SettingService;
import org.plenary.setting.SettingValue;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;

/** What this deployment has decided, by subject; who last decided otherwise; and what it was started with. */
@Route(value = "settings", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class SettingsView extends Main implements Trail, HasDynamicTitle {

    private static final int LATEST = 20;

    private final transient SettingService settings;

    SettingsView(SettingService settings) {
        this.settings = settings;
        addClassNames("thing-page", "settings");
        show();
    }

    private void show() {
        removeAll();
        var header = new Header(new H1(say("settings")), new Paragraph(say("settings.explained")));
        header.addClassName("thing-header");
        add(header);
        var all = settings.list();
        Stream.of(Setting.Subject.values())
                .map(subject -> subject == Setting.Subject.START ? latest(all) : section(subject, all))
                .forEach(this::add);
        add(started(all));
    }

    private Section section(Setting.Subject subject, AllSettings all) {
        var way = OpenForms.way("settings/" + subject, () -> new SettingDialog(settings, subject, this::changed));
        var change = new Button(say("settings.change"), click -> way.run());
        change.setAriaLabel(say("settings.change-of", Words.of(subject)));
        change.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var head = new Div(new H2(Words.of(subject)), change);
        head.addClassName("section-head");
        return new Section(head, lines(of(subject, all).map(SettingsView::line)));
    }

    private static Stream<SettingValue> of(Setting.Subject subject, AllSettings all) {
        return all.values().stream().filter(value -> value.setting().subject() == subject);
    }

    private static Div line(SettingValue value) {
        var held = new Span(SettingWords.value(value.setting(), value.text()));
        held.addClassName("setting-value");
        var line = ThingParts.line(
                new Span(SettingWords.of(value.setting())), held, Texts.quiet(SettingWords.origin(value)));
        line.addClassName("setting");
        return line;
    }

    private Section started(AllSettings all) {
        return new Section(
                new H2(Words.of(Setting.Subject.START)),
                lines(of(Setting.Subject.START, all).map(value -> {
                    var line = line(value);
                    line.addComponentAsFirst(Texts.symbol(value.setting().key()));
                    return line;
                })));
    }

    private Section latest(AllSettings all) {
        var changes = settings.changes(LATEST);
        var section = new Section(new H2(say("settings.latest")));
        section.add(
                changes.isEmpty()
                        ? new Paragraph(say("settings.latest.none"))
                        : lines(changes.stream().map(change -> entry(change, all))));
        return section;
    }

    private Component entry(SettingChange change, AllSettings all) {
        var setting = Setting.of(change.key());
        var words = setting.map(known -> say(
                        "settings.became",
                        SettingWords.of(known),
                        SettingWords.value(known, change.before()),
                        SettingWords.value(known, change.after())))
                .orElse(change.key());
        var line = ThingParts.line(
                new Span(words),
                Texts.quiet(
                        change.actor() + " · " + Words.moment(change.at().atZoneSameInstant(ZoneId.systemDefault()))));
        setting.filter(known -> all.value(known).isChangeable()).ifPresent(known -> {
            var back = new Button(say("settings.back"), click -> putBack(known, change.before()));
            back.setAriaLabel(
                    say("settings.back-to", SettingWords.of(known), SettingWords.value(known, change.before())));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            line.add(back);
        });
        return line;
    }

    private void putBack(Setting<?> setting, @Nullable String before) {
        var now = settings.list().value(setting);
        decide(
                List.of(new SettingInput(setting.key(), now.version(), before)),
                saved -> List.of(
                        new SettingInput(setting.key(), saved.value(setting).version(), now.kept())));
    }

    private void decide(List<SettingInput> inputs, Function<AllSettings, List<SettingInput>> back) {
        try {
            changed(back.apply(settings.change(inputs)));
        } catch (InvalidInput invalid) {
            Notice.refuse(invalid);
        } catch (Conflict conflict) {
            show();
            Notice.refuse(say("settings.changed-meanwhile"), say("settings.changed-meanwhile.remedy"));
        }
    }

    /** Says that it was done, with a way back as long as nobody decided otherwise since. */
    private void changed(List<SettingInput> back) {
        show();
        if (back.isEmpty()) {
            Notice.say(say("settings.changed"));
        } else {
            Notice.undoable(say("settings.changed"), () -> decide(back, saved -> List.of()));
        }
    }

    @Override
    public String getPageTitle() {
        return say("settings") + " · Plenary";
    }

    @Override
    public List<Step> trail() {
        return List.of(new Step(say("settings"), null));
    }
}
