package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Texts;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.ThingField;
import org.plenary.citation.Citation;
import org.plenary.citation.CitationType;
import org.plenary.citation.EvidenceKind;
import org.plenary.citation.QuotedCitation;
import org.plenary.citation.SourceKind;
import org.plenary.citation.TargetKind;
import org.plenary.resolution.ResolutionParagraph;
import org.plenary.search.Hit;
import org.plenary.shared.Language;

/** What a paragraph of an act cites, and the words of it that prove it, e.g. {@code resolution 8/2}. */
class CitationDialog extends FormDialog<Citation> {

    private static final Map<Hit.Kind, TargetKind> CITED = Map.of(
            Hit.Kind.RESOLUTION, TargetKind.RESOLUTION,
            Hit.Kind.DOCUMENT, TargetKind.DOCUMENT,
            Hit.Kind.MEETING, TargetKind.MEETING);

    private final transient CitationDesk desk;
    private final transient ResolutionParagraph paragraph;
    private final ThingField target;
    private final Choice<CitationType> type = field("type", new Choice<>(say("citation.does"), CitationType.CITES));
    private final TextField quote = field("evidence", new TextField(say("field.quote")));

    CitationDialog(CitationDesk desk, ResolutionParagraph paragraph, Consumer<Citation> whenMade) {
        super(Citation.class, say("citation.new"), say("citation.add"), whenMade);
        this.desk = desk;
        this.paragraph = paragraph;
        explain(new Paragraph(Texts.text(paragraph.says().text())));
        target = first("target", new ThingField(say("citation.target"), desk.go(), EnumSet.copyOf(CITED.keySet()), ""));
        target.setRequiredIndicatorVisible(true);
        target.addValueChangeListener(change -> propose(change.getValue()));
        quote.setRequiredIndicatorVisible(true);
        quote.setHelperText(say("citation.quote-hint"));
        begin(null);
    }

    /** The number or symbol of what is cited, where the paragraph says it. */
    private void propose(@Nullable Hit hit) {
        var reference = hit == null ? null : hit.reference();
        if (reference != null && quote.isEmpty() && says(reference) != null) {
            quote.setValue(reference);
        }
    }

    /** In which language the paragraph says so; null where in none. */
    private @Nullable Language says(String words) {
        return paragraph.says().text().values().entrySet().stream()
                .filter(text -> text.getValue().contains(words))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected void fill(Citation made) {
        throw new IllegalStateException("A citation is made once");
    }

    @Override
    protected Citation save(@Nullable Citation based) {
        var cited = need("target", target.getValue(), say("citation.target-missing"));
        var words = need("evidence", known(quote.getValue()), say("citation.quote-missing"));
        var language = says(words);
        return desk.citations()
                .create(new QuotedCitation(
                        type.getValue(),
                        paragraph.says().verb(),
                        new QuotedCitation.Source(SourceKind.RESOLUTION_PARAGRAPH, paragraph.id()),
                        new QuotedCitation.Target(Objects.requireNonNull(CITED.get(cited.kind())), cited.id()),
                        new QuotedCitation.Evidence(
                                EvidenceKind.RESOLUTION_PARAGRAPH,
                                paragraph.id(),
                                language == null ? Language.EN : language,
                                words,
                                null),
                        null));
    }
}
