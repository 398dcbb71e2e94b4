package org.plenary.shared;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** What stands in a sentence as a word, for which each language has its own; as text it is the English one. */
public sealed interface Word {

    /** A thing by its table, e.g. {@code agenda_item} for an agenda item. */
    record Thing(String table) implements Word {

        /** By the table or the English words, e.g. {@code agenda item}. */
        public static Thing of(String name) {
            return new Thing(name.replace(' ', '_'));
        }

        @Override
        public String toString() {
            return table.replace('_', ' ');
        }
    }

    /** A column without the ending of a key, e.g. {@code starts_on}. */
    record Column(String name) implements Word {

        @Override
        public String toString() {
            return name.replace('_', ' ');
        }
    }

    /** A constant as it stands in a sentence, e.g. {@code working group}. */
    record Kind(Enum<?> constant) implements Word {

        @Override
        public String toString() {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** A day of the week, e.g. {@code Wednesday}. */
    record Weekday(DayOfWeek day) implements Word {

        @Override
        public String toString() {
            return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
    }

    /** What somebody wanted to do, as the history would record it, e.g. {@code move an agenda item}. */
    record Deed(String action) implements Word {

        @Override
        public String toString() {
            return action;
        }
    }
}
