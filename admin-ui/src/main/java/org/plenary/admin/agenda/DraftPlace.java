package org.plenary.admin.agenda;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * Where the browser keeps one text until it is saved, e.g. the {@code item-title} of item 4.
 *
 * @param of whose text it is, e.g. a paragraph
 * @param what the text in words, e.g. {@code Item 4: title}
 * @param item the item to choose to come back to it
 */
record DraftPlace(Drafts drafts, String field, UUID of, String what, UUID item) {

    String key(Language language) {
        return drafts.key(field, of, language);
    }

    void watch(Component input, Language language, String base) {
        drafts.watch(input, key(language), base, what, item);
    }

    /** What was typed into a field that watches another place moves here. */
    void saved(Component input, Language language, String text) {
        drafts.saved(input, key(language), text);
    }

    Optional<Draft> take(Language language) {
        return drafts.take(key(language));
    }
}
