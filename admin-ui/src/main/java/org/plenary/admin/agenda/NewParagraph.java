package org.plenary.admin.agenda;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.UUID;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationSection;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** A paragraph that is being begun: saved when it is left, forgotten when it is left empty. */
class NewParagraph extends TextArea {

    NewParagraph(Editing editing, UUID item, Language language, Runnable done) {
        setAriaLabel("New paragraph");
        setPlaceholder("Write the paragraph; it is saved when you leave it");
        getElement().setAttribute("lang", language.code()).setAttribute("dir", language == Language.AR ? "rtl" : "ltr");
        addBlurListener(blur -> {
            if (!getValue().isBlank()) {
                var text = new LocalizedText(Map.of(language, getValue().strip()));
                editing.restructure(
                        "a paragraph was added.",
                        () -> editing.desk()
                                .annotations()
                                .add(editing.agendaId(), item, new AnnotationInput(AnnotationSection.SCOPE, text)));
            }
            done.run();
        });
    }
}
