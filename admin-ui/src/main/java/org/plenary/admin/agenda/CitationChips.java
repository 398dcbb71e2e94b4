package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.util.List;
import org.plenary.admin.common.Links;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Places;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.citation.Assertion;
import org.plenary.citation.CitationType;
import org.plenary.citation.CitedInText;
import org.plenary.importing.CitationsAsWritten;
import org.plenary.shared.Conflict;

/** What a paragraph cites, as it was read out of its words: the act or paper, and what the paragraph does to it. */
class CitationChips extends Div {

    private final Editing editing;
    private final Runnable whenChanged;

    CitationChips(Editing editing, Runnable whenChanged) {
        this.editing = editing;
        this.whenChanged = whenChanged;
        addClassName("chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", say("editor.citations"));
    }

    void show(List<CitedInText> citations) {
        removeAll();
        setVisible(!citations.isEmpty());
        citations.forEach(citation -> add(chip(citation)));
        if (citations.size() >= CitationsAsWritten.MOST) {
            add(Texts.quiet(say("editor.citation.most", CitationsAsWritten.MOST)));
        }
    }

    private Div chip(CitedInText citation) {
        var chip = new Div();
        chip.addClassName("chip");
        chip.getElement().setAttribute("title", say("quoted", citation.quote()));
        if (editing.mayEdit()) {
            chip.add(type(citation));
        } else {
            chip.add(Texts.quiet(words(citation.type())));
        }
        chip.add(target(citation));
        if (!citation.resolved()) {
            chip.addClassName("unresolved");
            chip.add(Texts.quiet(say("editor.citation.unresolved")));
            if (editing.mayEdit()) {
                chip.add(link(citation));
            }
        }
        if (editing.mayEdit()) {
            chip.add(remove(citation));
        }
        return chip;
    }

    /** The way to what is cited, in another tab for whoever holds Ctrl; of what kind it is, for whoever asks. */
    private static Component target(CitedInText citation) {
        var place = Places.target(citation);
        if (place == null) {
            return new Span(citation.target());
        }
        var link = Links.to(place, citation.target());
        link.setTitle(Places.kind(citation.targetKind()));
        return link;
    }

    private Button link(CitedInText citation) {
        var way = OpenForms.way(
                "link/" + citation.id(),
                () -> new LinkDialog(
                        editing, editing.desk().references().get(citation.targetId()), linked -> whenChanged.run()));
        var link = new Button(say("citation.link"), click -> way.run());
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        link.setAriaLabel(say("citation.link.of", citation.target()));
        return link;
    }

    private Select<CitationType> type(CitedInText citation) {
        var type = new Select<CitationType>();
        type.setItems(CitationType.values());
        type.setItemLabelGenerator(CitationChips::words);
        type.setValue(citation.type());
        type.setAriaLabel(say("editor.citation.does", citation.target()));
        type.addThemeVariants(SelectVariant.LUMO_SMALL);
        type.setTooltipText(
                citation.assertion() == Assertion.EDITORIAL
                        ? say("editor.citation.by-hand")
                        : citation.verb() == null
                                ? say("editor.citation.read")
                                : say("editor.citation.read-from", citation.verb()));
        type.addValueChangeListener(change -> attempt(() -> editing.restructure(
                say("editor.step.citation-corrected", citation.target()),
                () -> editing.desk()
                        .citations()
                        .retype(editing.agendaId(), citation.id(), citation.version(), change.getValue()))));
        return type;
    }

    private Button remove(CitedInText citation) {
        var remove = new Button(
                VaadinIcon.CLOSE_SMALL.create(),
                click -> attempt(() -> editing.restructure(
                        say("editor.step.citation-deleted", citation.target()),
                        () -> editing.desk()
                                .citations()
                                .delete(editing.agendaId(), citation.id(), citation.version()))));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(say("editor.citation.none-of", citation.target()));
        remove.setTooltipText(say("editor.citation.none"));
        return remove;
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (Conflict conflict) {
            Notice.refuse(say("editor.changed-meanwhile.citation"), say("editor.changed-meanwhile.remedy"));
        }
        whenChanged.run();
    }

    private static String words(CitationType type) {
        return Words.within(Words.of(type));
    }
}
