package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import org.plenary.admin.common.Places;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.ThingParts;
import org.plenary.admin.common.Words;
import org.plenary.mandate.ListedMandate;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** A mandate as a line, seen from its authority or from what rests on it. */
final class MandateLines {

    private MandateLines() {}

    static Component ofAuthority(ListedMandate mandate) {
        return ThingParts.line(
                page(mandate, Words.of(mandate.action())),
                ThingParts.link(Places.at(mandate.subjectKind(), mandate.subjectId()), what(mandate)),
                Texts.quiet(mandate.addressee() == null ? "" : say("mandate.asked-of", mandate.addressee())),
                new StateBadge(mandate.status()));
    }

    static Component ofSubject(ListedMandate mandate) {
        var place = Places.authority(mandate);
        return ThingParts.line(
                page(mandate, say("mandate.by-authority", Words.of(mandate.action()))),
                ThingParts.link(place, mandate.authority()),
                new StateBadge(mandate.status()));
    }

    /** The way to the mandate itself, which editors have a page of. */
    private static Component page(ListedMandate mandate, String words) {
        return ThingParts.link(Viewer.current().mayAs(Role.EDITOR) ? "mandates/" + mandate.id() : null, words);
    }

    private static String what(ListedMandate mandate) {
        if (mandate.subject() != null) {
            return mandate.subject();
        }
        return mandate.summary() == null ? Words.NOTHING : Words.of(mandate.summary());
    }
}
