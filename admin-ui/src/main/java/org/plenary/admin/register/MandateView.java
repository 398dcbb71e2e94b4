package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;
import static org.plenary.admin.common.ThingParts.fact;
import static org.plenary.admin.common.ThingParts.line;
import static org.plenary.admin.common.ThingParts.lines;
import static org.plenary.admin.common.ThingParts.link;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.Places;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.admin.mandate.FulfilDialog;
import org.plenary.admin.mandate.MandateDesk;
import org.plenary.admin.mandate.MandateDialog;
import org.plenary.listing.Criterion;
import org.plenary.listing.Listing;
import org.plenary.listing.Selection;
import org.plenary.mandate.ListedMandate;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.NotFound;

/** A mandate: by what authority what is to be done, and what fulfilled it. */
@Route(value = "mandates/:id", layout = MainLayout.class)
@RolesAllowed({"EDITOR", "CLEARER", "ADMINISTRATOR"})
class MandateView extends ThingPage {

    private final transient ThingDesk things;
    private final transient MandateDesk desk;
    private final transient Listing<ListedMandate> listed;

    MandateView(ThingDesk things, MandateDesk desk, Listing<ListedMandate> listed) {
        super("mandate");
        this.things = things;
        this.desk = desk;
        this.listed = listed;
    }

    @Override
    void show(UUID id) {
        var mandate = desk.mandates().get(id);
        var line = listed.page(new Selection("", List.of(new Criterion.Is("id", id)), List.of()), 0, 1).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("mandate", id));
        var title = line.summary() == null ? Words.of(line.action()) : Words.of(line.summary());
        head(
                title,
                List.of(new Step(say("mandate.mandates"), "mandates"), new Step(title, null)),
                fact(say("mandate.action"), Words.of(line.action())),
                fact(say("mandate.addressee"), line.addressee()),
                fact(say("mandate.due"), MandatesView.due(line)),
                new StateBadge(line.status()));
        publication(things, PublicationUnit.MANDATE, id);
        action(
                say("mandate.fulfil"),
                OpenForms.way("fulfilment", () -> new FulfilDialog(desk, mandate, saved -> showAnew(id))));
        action(
                say("thing.edit"),
                OpenForms.way("facts", () -> new MandateDialog(desk, mandate, line.subject(), saved -> showAnew(id))));
        deletion(things, title, "mandates", id, () -> desk.mandates().delete(id, mandate.version()));
        section(say("mandate.authority"), lines(Stream.of(line(link(Places.authority(line), line.authority())))));
        if (line.subject() != null) {
            section(
                    say("mandate.subject"),
                    lines(Stream.of(line(link(Places.at(line.subjectKind(), line.subjectId()), line.subject())))));
        }
        if (line.fulfilledOn() != null) {
            section(say("mandate.fulfilled-on"), lines(Stream.of(line(Texts.day(line.fulfilledOn())))));
        }
    }
}
