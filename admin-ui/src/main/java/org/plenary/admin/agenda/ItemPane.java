package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Words;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemKind;
import org.plenary.agenda.FurtherDocumentation;
import org.plenary.shared.Conflict;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** The chosen item beside the tree: its title in six languages, what it is for, annotation, documentation, sittings. */
class ItemPane extends Section {

    private final Editing editing;
    private final Consumer<AgendaItem> whenSaved;
    private final H2 heading = new H2();
    private final Select<AgendaItemKind> kind = new Select<>();
    private final Select<FurtherDocumentation> further = new Select<>();
    private final SavedText title;
    private final LanguageBar languages;
    private final AnnotationPane annotation;
    private final Section annotated;
    private final Div six = new Div();
    private final DocumentationPane documentation;
    private AgendaItem item;
    private Language language;

    /** The listener hears of each change of the item itself. */
    ItemPane(Editing editing, AgendaItem item, Language language, Consumer<AgendaItem> whenSaved, Runnable whenTyped) {
        this.editing = editing;
        this.item = item;
        this.whenSaved = whenSaved;
        this.language = language;
        addClassName("item-pane");
        getElement().setAttribute("aria-label", say("editor.chosen-item"));
        title = new SavedText(say("field.title"), place(), state(item), this::saveTitle, this::takeOver);
        title.addClassName("item-title");
        title.setReadOnly(!editing.mayEdit());
        annotation = new AnnotationPane(editing, item.id(), named(item), language, whenTyped);
        documentation = new DocumentationPane(editing, item.id(), whenTyped);
        languages = new LanguageBar(language, this::speak, this::speakAll);
        annotated = section(say("editor.annotation"), annotation);
        six.addClassName("six");
        speak(language);
        var header = new Header(heading, languages);
        add(
                header,
                title,
                six,
                facts(),
                annotated,
                section(say("editor.documentation"), documentation),
                section(say("field.sittings"), new ItemSittings(editing, item.id())));
        if (editing.mayEdit()) {
            add(new ItemHistory(editing, item.id(), () -> whenSaved.accept(this.item)));
        }
        show();
    }

    /** All languages side by side, in place of one at a time. */
    private void speakAll() {
        var original = editing.original();
        six.removeAll();
        six.add(new TextInSix(
                say("field.title"),
                place(),
                state(item),
                (version, text) -> {
                    var saved = saveTitle(version, text);
                    title.refresh(saved);
                    return saved;
                },
                this::takeOver,
                original,
                editing.mayEdit()));
        annotation.inSix(original).forEach(six::add);
        show(true);
    }

    private DraftPlace place() {
        return new DraftPlace(
                editing.drafts(), "item-title", item.id(), say("editor.draft.title", named(item)), item.id());
    }

    private void show(boolean all) {
        six.setVisible(all);
        title.setVisible(!all);
        annotated.setVisible(!all);
        setClassName("wide", all);
    }

    private void speak(Language wanted) {
        show(false);
        six.removeAll();
        language = wanted;
        title.speak(wanted);
        annotation.speak(wanted);
    }

    Language language() {
        return language;
    }

    private static Section section(String name, Component content) {
        return new Section(new H3(name), content);
    }

    private Div facts() {
        kind.setLabel(say("field.kind"));
        kind.setItems(AgendaItemKind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.setReadOnly(!editing.mayEdit());
        kind.addValueChangeListener(change -> {
            if (change.getValue() != item.kind()) {
                save(input(item.title(), change.getValue(), item.furtherDocumentation()));
            }
        });
        further.setLabel(say("editor.further"));
        further.setItems(FurtherDocumentation.values());
        further.setItemLabelGenerator(Words::of);
        further.setReadOnly(!editing.mayEdit());
        further.addValueChangeListener(change -> {
            if (change.getValue() != item.furtherDocumentation()) {
                save(input(item.title(), item.kind(), change.getValue()));
            }
        });
        var facts = new Div(kind, further);
        facts.addClassName("fields");
        return facts;
    }

    AgendaItem item() {
        return item;
    }

    /** Takes over the item as it was saved elsewhere, e.g. moved in the tree; keeps what is being typed. */
    void refresh(AgendaItem saved) {
        item = saved;
        title.refresh(state(saved));
        annotation.refresh();
        documentation.show();
        show();
    }

    /** Takes up what was typed here before and could not be saved. */
    void bringBack() {
        title.bringBack();
        annotation.bringBack();
    }

    SavedText title() {
        return title;
    }

    /** The title as it was typed into the tree. */
    void retitle(String typed) {
        title.type(typed);
    }

    private void show() {
        heading.setText(named(item));
        languages.show(item.title());
        kind.setValue(item.kind());
        further.setValue(item.furtherDocumentation());
    }

    private SavedText.State saveTitle(int expectedVersion, LocalizedText text) {
        update(expectedVersion, input(text, item.kind(), item.furtherDocumentation()));
        return state(item);
    }

    /** Whatever is saved next is saved over the whole of theirs. */
    private SavedText.State takeOver(Object theirs) {
        item = (AgendaItem) theirs;
        show();
        return state(item);
    }

    private void save(AgendaItemInput input) {
        try {
            update(item.version(), input);
            title.refresh(state(item));
        } catch (Conflict conflict) {
            refresh((AgendaItem) conflict.theirs());
            Notice.refuse(say("editor.changed-meanwhile.item"), say("editor.changed-meanwhile.remedy"));
        }
    }

    private void update(int expectedVersion, AgendaItemInput input) {
        var id = item.id();
        item = editing.write(
                TreeWork.name(item),
                () -> editing.desk().items().update(editing.agendaId(), id, expectedVersion, input));
        show();
        whenSaved.accept(item);
    }

    private AgendaItemInput input(LocalizedText text, AgendaItemKind kind, FurtherDocumentation further) {
        return new AgendaItemInput(item.number(), item.marker(), text, kind, further);
    }

    private static String named(AgendaItem item) {
        return item.label().isEmpty() ? Words.of(item.kind()) : say("item.named", item.label());
    }

    private static SavedText.State state(AgendaItem item) {
        return new SavedText.State(item.title(), item.version());
    }
}
