package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A day to choose or to type, in the language of the page. */
public final class DayField extends DatePicker {

    private static final int DAYS = 7;

    public DayField(String label) {
        super(label);
        // Typing is quicker than a calendar that opens in front of it.
        setAutoOpen(false);
        setI18n(words());
    }

    /** A day with an hour, in figures of 24 hours as everywhere else, whatever the language. */
    public static DateTimePicker withTime(String label) {
        var field = new DateTimePicker(label);
        field.setAutoOpen(false);
        field.setDatePickerI18n(words());
        field.setLocale(Locale.UK);
        field.setDateAriaLabel(say("date.date"));
        field.setTimeAriaLabel(say("date.time"));
        return field;
    }

    /** An hour of a day, likewise. */
    public static TimePicker hour(String label) {
        var field = new TimePicker(label);
        field.setLocale(Locale.UK);
        return field;
    }

    private static DatePickerI18n words() {
        return new DatePickerI18n()
                .setMonthNames(Dates.months())
                .setWeekdays(days(TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE))
                .setFirstDayOfWeek(1)
                .setToday(say("date.today"))
                .setCancel(say("action.cancel"))
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd")
                .setBadInputErrorMessage(say("date.malformed"));
    }

    /** Beginning with Sunday. */
    private static List<String> days(TextStyle style) {
        var locale = Speech.current().locale();
        return IntStream.range(0, DAYS)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
