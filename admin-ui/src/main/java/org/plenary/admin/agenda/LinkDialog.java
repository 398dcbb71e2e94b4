package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.ThingField;
import org.plenary.citation.UnresolvedReference;
import org.plenary.search.Hit;

/** What a reference means that the register did not know by its words: an act or a document. */
class LinkDialog extends FormDialog<UnresolvedReference> {

    private final transient Editing editing;
    private final ThingField thing;

    LinkDialog(Editing editing, UnresolvedReference before, Consumer<UnresolvedReference> whenSaved) {
        super(UnresolvedReference.class, say("citation.link.title"), say("citation.link.verb"), whenSaved);
        this.editing = editing;
        explain(new Paragraph(say("citation.link.explained", before.label())));
        thing = wide(
                "thing",
                new ThingField(
                        say("citation.link.thing"),
                        editing.desk().go(),
                        EnumSet.of(Hit.Kind.RESOLUTION, Hit.Kind.DOCUMENT),
                        before.label()));
        thing.setRequiredIndicatorVisible(true);
        begin(before);
    }

    @Override
    protected void fill(UnresolvedReference reference) {
        // What it means is not known yet.
    }

    @Override
    protected UnresolvedReference save(@Nullable UnresolvedReference based) {
        var seen = Objects.requireNonNull(based);
        var meant = need("thing", thing.getValue(), say("citation.link.remedy"));
        var references = editing.desk().references();
        return editing.restructure(
                say("citation.linked", seen.label()),
                () -> meant.kind() == Hit.Kind.DOCUMENT
                        ? references.linkToDocument(seen.id(), seen.version(), meant.id())
                        : references.linkToResolution(seen.id(), seen.version(), meant.id()));
    }
}
