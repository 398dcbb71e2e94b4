package org.plenary.admin.check;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Links;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.check.CheckSeverity;
import org.plenary.check.MeetingCheck;
import org.plenary.check.Mend;

/** Findings by their severity, each a sentence that leads to its place. */
public final class CheckList extends Div {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The findings in order of urgency; what stands before each, e.g. its meeting; and who mends it. */
    public CheckList(
            List<MeetingCheck> checks,
            Function<MeetingCheck, @Nullable Component> heading,
            Consumer<MeetingCheck> mend) {
        addClassName("check-list");
        for (var severity : CheckSeverity.values()) {
            var found = checks.stream()
                    .filter(check -> check.severity() == severity)
                    .toList();
            if (!found.isEmpty()) {
                var list = new UnorderedList();
                found.forEach(check -> list.add(row(check, heading.apply(check), mend)));
                add(new Section(new H2(new StateBadge(severity), Texts.quiet(String.valueOf(found.size()))), list));
            }
        }
    }

    /** The finding in words, as a way to the place that it is about. */
    public static Anchor link(MeetingCheck check) {
        return Links.to(place(check), sentence(check));
    }

    /** E.g. {@code Item 4, Other matters, is in no sitting.} in the language of the page. */
    static String sentence(MeetingCheck check) {
        return say(
                key("check", check.kind()),
                check.details().stream().map(CheckList::readable).toArray());
    }

    /** E.g. {@code 2 errors · 5 warnings}; empty where there are only hints. */
    public static String scale(List<MeetingCheck> checks) {
        return Stream.of(CheckSeverity.ERROR, CheckSeverity.WARNING)
                .map(severity -> Map.entry(
                        severity,
                        checks.stream()
                                .filter(check -> check.severity() == severity)
                                .count()))
                .filter(count -> count.getValue() > 0)
                .map(count -> say(key("checks", count.getKey()), count.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static ListItem row(MeetingCheck check, @Nullable Component heading, Consumer<MeetingCheck> mend) {
        var what = new Div(link(check));
        what.addClassName("what");
        if (heading != null) {
            what.addComponentAsFirst(heading);
        }
        var row = new ListItem(what);
        if (check.mend() != null) {
            var button = new Button(verb(check.mend()), click -> mend.accept(check));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            row.add(button);
        }
        return row;
    }

    private static String readable(String detail) {
        return DAY.matcher(detail).matches() ? Words.day(LocalDate.parse(detail)) : detail;
    }

    private static String verb(Mend mend) {
        return say(key("mend", mend));
    }

    /** The address of the place that the finding is about, below {@code /admin/}. */
    static String place(MeetingCheck check) {
        var meeting = "meetings/" + check.meetingId();
        return switch (check.kind()) {
            case SITTINGS_BEYOND_ENTITLEMENT,
                    SITTING_OUTSIDE_DATES,
                    SITTING_TOO_FULL,
                    INTERPRETATION_BEYOND_ENTITLEMENT,
                    ITEM_IN_NO_SITTING -> meeting + "/timetable";
            case SYMBOL_OF_ANOTHER_MEETING ->
                "documents?q=" + Objects.requireNonNull(check.details().getFirst());
            default -> check.itemId() == null ? meeting + "/overview" : meeting + "/agenda?item=" + check.itemId();
        };
    }

    private static String key(String prefix, Enum<?> constant) {
        return prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
