package org.plenary.admin.form;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Words;
import org.plenary.search.GoService;
import org.plenary.search.Hit;
import tools.jackson.databind.json.JsonMapper;

/** A thing of some kinds, found by whatever one knows of it: a symbol, "res. 8/2", words of its title. */
public final class ThingField extends ComboBox<Hit> implements KeptChoice<Hit> {

    private static final int OF_EACH = 10;

    /** As long as nothing is typed, what is found by that text is offered. */
    public ThingField(String label, GoService go, Set<Hit.Kind> kinds, String first) {
        super(label);
        setItemsWithFilterConverter(
                query -> found(go, kinds, query.getFilter().orElse(first))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                typed -> typed.isBlank() ? first : typed);
        setItemLabelGenerator(ThingField::label);
        setPlaceholder(say("thing.placeholder"));
        setClearButtonVisible(true);
    }

    private static Stream<Hit> found(GoService go, Set<Hit.Kind> kinds, String typed) {
        return go.find(typed, OF_EACH).stream().filter(hit -> kinds.contains(hit.kind()));
    }

    private static String label(@Nullable Hit hit) {
        return hit == null
                ? ""
                : Stream.of(
                                say("go."
                                        + hit.kind()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')),
                                hit.reference(),
                                Words.known(hit.title()),
                                Objects.equals(hit.body(), hit.reference()) ? null : hit.body())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
    }

    /** As it was found, since what was typed to find it is not known any longer. */
    @Override
    public String write(@Nullable Hit value) {
        return value == null ? "" : JsonMapper.shared().writeValueAsString(value);
    }

    @Override
    public Optional<Hit> read(String written) {
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(JsonMapper.shared().readValue(written, Hit.class));
    }
}
