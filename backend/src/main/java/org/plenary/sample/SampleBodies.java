package org.plenary.sample;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.body.BodyService;
import org.plenary.body.InstrumentService;
import org.plenary.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** The conference, its bodies and the instruments that they serve. */
@Component
class SampleBodies {

    /** The ids of the bodies, for what is built on them. */
    record Ids(UUID conference, UUID workingGroup, UUID openEndedMeeting, UUID bureau) {}

    static final String CONVENTION = "United Nations Convention against Transnational Organized Crime";
    static final String PROTOCOL =
            "Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the " + CONVENTION;

    private final BodyService bodies;
    private final InstrumentService instruments;

    SampleBodies(BodyService bodies, InstrumentService instruments) {
        this.bodies = bodies;
        this.instruments = instruments;
    }

    Ids create() {
        var conference = body(
                null, BodyKind.CONFERENCE, "CTOC/COP", "Conference of the Parties to the " + CONVENTION, "Conference");
        var workingGroup = body(
                conference,
                BodyKind.WORKING_GROUP,
                "CTOC/COP/WG.7",
                "Working Group on the Smuggling of Migrants",
                "Working Group");
        var openEndedMeeting = body(
                conference,
                BodyKind.OPEN_ENDED_MEETING,
                "CTOC/COP/WG.8",
                "Open-ended intergovernmental meeting to explore all options regarding an appropriate and effective "
                        + "review mechanism for the Convention and the Protocols thereto",
                null);
        var bureau = body(conference, BodyKind.EXTENDED_BUREAU, null, "Extended Bureau", null);
        var convention =
                instruments.create(null, LocalizedText.english(CONVENTION), LocalizedText.english("Convention"));
        var protocol = instruments.create(
                convention, LocalizedText.english(PROTOCOL), LocalizedText.english("Smuggling of Migrants Protocol"));
        instruments.serve(conference, convention);
        instruments.serve(workingGroup, protocol);
        List.of(convention, protocol).forEach(instruments::publish);
        List.of(conference, workingGroup, openEndedMeeting, bureau).forEach(bodies::publish);
        return new Ids(conference, workingGroup, openEndedMeeting, bureau);
    }

    private UUID body(
            @Nullable UUID parentId, BodyKind kind, @Nullable String symbol, String name, @Nullable String shortName) {
        return bodies.create(new BodyInput(
                        parentId,
                        kind,
                        symbol,
                        LocalizedText.english(name),
                        shortName == null ? null : LocalizedText.english(shortName)))
                .id();
    }
}
