package org.plenary.admin.history;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.admin.common.Deeds;
import org.plenary.admin.common.Words;
import org.plenary.revision.Revision;

/** What somebody did at once, with the change that it made of each row, the newest first. */
record Action(List<Revision> rows) {

    /** The newest first. */
    static List<Action> of(List<Revision> revisions) {
        return revisions.stream()
                .sorted(Comparator.comparingLong(Revision::seq).reversed())
                .collect(Collectors.groupingBy(Revision::change, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Action::new)
                .toList();
    }

    /** The number by which it is taken back. */
    long change() {
        return last().change();
    }

    String who() {
        return last().actor();
    }

    String when() {
        return Words.moment(last().at().atZoneSameInstant(ZoneId.systemDefault()));
    }

    String what() {
        return Deeds.reason(last().reason() == null ? last().operation().toLowerCase(Locale.ROOT) : last().reason());
    }

    private Revision last() {
        return rows.getFirst();
    }
}
