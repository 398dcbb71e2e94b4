package org.plenary.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.Visibility;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** What has changed since somebody last asked, as far as they may see it. */
@Service
public final class ChangeService {

    private static final int MOST = 100;

    /** How many revisions are read at a time: first some for each change of the page, then twice as many, up to a bound. */
    private static final int FOR_EACH = 5;

    private static final int LARGEST_WINDOW = 1_000;

    private final Feed feed;
    private final Epochs epochs;

    ChangeService(Feed feed, Epochs epochs) {
        this.feed = feed;
        this.epochs = epochs;
    }

    /**
     * The next changes after a cursor, for the current viewer; without one, all that there is to be seen. No kinds mean
     * all kinds.
     */
    public ChangePage read(@Nullable String since, Collection<ChangeKind> kinds, int first) {
        if (first < 1 || first > MOST) {
            throw InvalidInput.inWords(
                    "first", "A page of %d cannot be had.".formatted(first), "Ask for 1 to %d.".formatted(MOST));
        }
        var epoch = epochs.current();
        var from = since == null ? Position.start(epoch) : Position.of(since, epoch);
        var wanted = kinds.isEmpty() ? EnumSet.allOf(ChangeKind.class) : EnumSet.copyOf(kinds);
        return new Reading(epoch, from, wanted, first, Viewer.current().role()).page(since != null);
    }

    /** The end of all that has changed so far. */
    public String head() {
        var epoch = epochs.current();
        var end = new Position(epoch.id(), Long.MAX_VALUE, 0, 0);
        var window = feed.later(epoch, end, end.xid(), end.seq(), 1, List.of(ChangeKind.BODY), Role.ANONYMOUS);
        return new Position(epoch.id(), window.lowest(), 0, 0).cursor();
    }

    /**
     * One page in the making. It begins with the revision that the last page ended with, and what that page and those
     * before told of the same transaction is looked up rather than read again, however much the transaction changed.
     */
    private final class Reading {

        private final Epoch epoch;
        private final Position from;
        private final Set<ChangeKind> wanted;
        private final int first;
        private final Role role;
        private int window;
        private final List<Change> changes = new ArrayList<>();
        private final Set<List<Object>> told = new HashSet<>();

        Reading(Epoch epoch, Position from, Set<ChangeKind> wanted, int first, Role role) {
            this.epoch = epoch;
            this.from = from;
            this.wanted = wanted;
            this.first = first;
            this.role = role;
            this.window = FOR_EACH * (first + 1);
        }

        private int grow() {
            var now = window;
            window = Math.min(2 * window, LARGEST_WINDOW);
            return now;
        }

        ChangePage page(boolean continues) {
            if (from.xid() == 0) {
                earlier();
            }
            var lowest = changes.size() > first ? 0 : later();
            var more = changes.size() > first;
            var shown = List.copyOf(more ? changes.subList(0, first) : changes);
            var end = more ? shown.getLast().position() : new Position(epoch.id(), lowest, 0, 0);
            return new ChangePage(shown, more, continues, end.cursor());
        }

        private void earlier() {
            var seq = from.seq();
            while (changes.size() <= first) {
                var most = grow();
                var read = feed.earlier(epoch, seq, most, wanted, role);
                for (var candidate : read.candidates()) {
                    if (candidate.seen()) {
                        add(candidate, 0, ChangeOperation.CREATED, ChangeKind.of(candidate.unit()), candidate.id());
                    }
                }
                if (read.size() < most || read.lastSeq() == null) {
                    return;
                }
                seq = read.lastSeq();
            }
        }

        /** Below which transaction all was read. */
        private long later() {
            var xid = from.xid();
            var seq = from.seq() - 1;
            while (true) {
                var most = grow();
                var read = feed.later(epoch, from, xid, seq, most, kinds(), role);
                recall(read.candidates());
                read.candidates().forEach(this::tell);
                if (read.size() < most || read.lastXid() == null || read.lastSeq() == null) {
                    return read.lowest();
                }
                if (changes.size() > first) {
                    return 0;
                }
                xid = read.lastXid();
                seq = read.lastSeq();
            }
        }

        /** An agenda tells of its meeting, too. */
        private Set<ChangeKind> kinds() {
            var kinds = EnumSet.copyOf(wanted);
            if (wanted.contains(ChangeKind.MEETING)) {
                kinds.add(ChangeKind.AGENDA);
            }
            return kinds;
        }

        /** A meeting may have been told by way of another of its agendas, or by itself. */
        private void recall(List<Candidate> candidates) {
            if (from.seq() == 0 || !wanted.contains(ChangeKind.MEETING)) {
                return;
            }
            var meetings = candidates.stream()
                    .filter(candidate -> candidate.xid() == from.xid())
                    .flatMap(candidate -> Stream.ofNullable(meeting(candidate)))
                    .collect(Collectors.toSet());
            if (!meetings.isEmpty()) {
                feed.ofMeetings(from, meetings, role).stream()
                        .filter(candidate -> operation(candidate) != null)
                        .flatMap(candidate -> Stream.ofNullable(meeting(candidate)))
                        .forEach(meeting -> told.add(List.of(from.xid(), ChangeKind.MEETING, meeting)));
            }
        }

        private static @Nullable UUID meeting(Candidate candidate) {
            return candidate.unit().equals(ChangeKind.MEETING.unit()) ? candidate.id() : candidate.meeting();
        }

        private @Nullable ChangeOperation operation(Candidate candidate) {
            return Visibility.everything(role) && candidate.dependent() ? null : candidate.operation();
        }

        private void tell(Candidate candidate) {
            var operation = operation(candidate);
            if (operation == null) {
                return;
            }
            var kind = ChangeKind.of(candidate.unit());
            if (wanted.contains(kind)) {
                add(candidate, 0, operation, kind, candidate.id());
            }
            if (candidate.meeting() != null && wanted.contains(ChangeKind.MEETING)) {
                add(candidate, 1, ChangeOperation.CHANGED, ChangeKind.MEETING, candidate.meeting());
            }
        }

        /** Once in a transaction, whichever of its revisions tells of it first. */
        private void add(Candidate candidate, int rank, ChangeOperation operation, ChangeKind kind, UUID unit) {
            var position = new Position(epoch.id(), candidate.xid(), candidate.seq(), rank);
            if (told.add(List.of(candidate.xid(), kind, unit)) && position.compareTo(from) > 0) {
                changes.add(new Change(position, operation, kind, unit, candidate.at()));
            }
        }
    }
}
