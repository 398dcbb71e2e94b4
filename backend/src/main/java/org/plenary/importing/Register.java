package org.plenary.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.body.Body;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.body.BodyService;
import org.plenary.importing.AgendaProposal.BodyName;
import org.plenary.importing.AgendaProposal.Gathering;
import org.plenary.importing.AgendaProposal.MeetingFacts;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.meeting.MeetingInput;
import org.plenary.meeting.MeetingService;
import org.plenary.meeting.MeetingStatus;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Ordinals;
import org.springframework.stereotype.Component;

/** Bodies and meetings that a proposal names, found in the register or put into it as drafts. */
@Component
class Register {

    private static final int OFFICIAL_LANGUAGES = Language.values().length;

    private final BodyService bodies;
    private final MeetingService meetings;

    Register(BodyService bodies, MeetingService meetings) {
        this.bodies = bodies;
        this.meetings = meetings;
    }

    /** By symbol, which is unique, else by name: below that body first, then anywhere if there is one such only. */
    Optional<Body> find(BodyName name, @Nullable UUID parentId) {
        var symbol = name.symbol();
        var bySymbol = symbol == null ? Optional.<Body>empty() : bodies.findBySymbol(symbol);
        return bySymbol.or(() -> parentId == null ? Optional.empty() : only(bodies.findByName(name.name(), parentId)))
                .or(() -> only(bodies.findByName(name.name(), null)));
    }

    private static Optional<Body> only(List<Body> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The body that meets, the last of the chain; empty where it, or the chain, is not known. */
    Optional<Body> findLast(List<BodyName> chain) {
        Optional<Body> last = Optional.empty();
        for (var name : chain) {
            last = find(name, last.map(Body::id).orElse(null));
        }
        return last;
    }

    Body findOrCreate(List<BodyName> chain) {
        @Nullable Body last = null;
        for (var name : chain) {
            @Nullable UUID parentId = last == null ? null : last.id();
            last = find(name, parentId)
                    .orElseGet(() -> bodies.create(new BodyInput(
                            parentId, kind(name.name()), name.symbol(), LocalizedText.english(name.name()), null)));
        }
        if (last == null) {
            throw new IllegalArgumentException("The chain of bodies is empty");
        }
        return last;
    }

    /** By the noun in the name; the symbol does not tell it. */
    private static BodyKind kind(String name) {
        var words = List.of(name.toLowerCase(Locale.ROOT).split("\\W+", -1));
        if (words.contains("conference")) {
            return BodyKind.CONFERENCE;
        }
        if (words.contains("group") || words.contains("team")) {
            return BodyKind.WORKING_GROUP;
        }
        if (words.contains("commission")) {
            return BodyKind.COMMISSION;
        }
        if (words.contains("committee")) {
            return BodyKind.COMMITTEE;
        }
        return words.contains("meeting") ? BodyKind.OPEN_ENDED_MEETING : BodyKind.ORGAN;
    }

    Optional<Meeting> find(UUID bodyId, MeetingFacts facts) {
        return find(bodyId, facts.ordinal(), facts.startsOn());
    }

    private Optional<Meeting> find(UUID bodyId, @Nullable Integer ordinal, java.time.@Nullable LocalDate startsOn) {
        var byOrdinal = ordinal == null ? Optional.<Meeting>empty() : meetings.find(bodyId, ordinal);
        return byOrdinal.or(
                () -> ordinal != null || startsOn == null ? Optional.empty() : meetings.find(bodyId, startsOn));
    }

    Optional<Meeting> find(Gathering gathering) {
        var name = gathering.body();
        var body = name == null ? Optional.<Body>empty() : find(new BodyName(name, gathering.bodySymbol()), null);
        return body.flatMap(found -> find(found.id(), gathering.ordinal(), gathering.startsOn()));
    }

    Optional<Body> findBureau(String name, @Nullable String of) {
        var parent = of == null ? Optional.<Body>empty() : only(bodies.findByName(of, null));
        return parent.map(body -> only(bodies.findByName(name, body.id())))
                .orElseGet(() -> of == null ? only(bodies.findByName(name, null)) : Optional.empty());
    }

    Meeting create(Body body, MeetingFacts facts) {
        return meetings.create(new MeetingInput(
                body.id(),
                facts.ordinal(),
                MeetingDesignation.valueOf(facts.designation()),
                LocalizedText.english(title(body, facts)),
                facts.startsOn(),
                facts.endsOn(),
                facts.venue(),
                null,
                MeetingStatus.PLANNED,
                facts.entitledSittings(),
                languages(facts)));
    }

    private static String title(Body body, MeetingFacts facts) {
        var what = facts.designation().toLowerCase(Locale.ROOT);
        var ordinal = facts.ordinal();
        var start = ordinal == null ? what : Ordinals.words(ordinal) + " " + what;
        return Documentation.capital(start) + " of the " + body.name().best(Language.EN);
    }

    /** Six official languages are the six; any other number does not tell which. */
    private static @Nullable List<String> languages(MeetingFacts facts) {
        var count = facts.interpretationLanguages();
        return count != null && count == OFFICIAL_LANGUAGES
                ? List.of(Language.values()).stream().map(Language::code).toList()
                : null;
    }
}
