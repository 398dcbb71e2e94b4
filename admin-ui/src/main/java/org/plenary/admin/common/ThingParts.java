package org.plenary.admin.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/** What the pages of things are made of: facts, and lines that lead to other things. */
public final class ThingParts {

    private ThingParts() {}

    public static Component lines(Stream<? extends Component> lines) {
        var list = new UnorderedList();
        list.addClassName("lines");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    public static Div line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("line");
        return line;
    }

    /** A link to another thing; its name alone where it has no page. */
    public static Component link(@Nullable String path, @Nullable String label) {
        var text = label == null ? Words.NOTHING : label;
        return path == null ? new Span(text) : Links.to(path, text);
    }

    public static Component link(String path, Component label) {
        return Links.to(path, label);
    }

    /** What is known of a thing at a glance, below its name. */
    public static Div facts(Component... facts) {
        var all = new Div(facts);
        all.addClassName("facts");
        return all;
    }

    public static Component fact(String label, @Nullable String value) {
        return fact(label, new Span(value == null ? Words.NOTHING : value));
    }

    public static Component fact(String label, Component value) {
        return new Div(Texts.quiet(label), new Span(" "), value);
    }

    /** What a thing is about that is headed by its symbol or number. */
    public static Component subject(@Nullable LocalizedText title) {
        var subject = Texts.text(title);
        subject.addClassName("subject");
        return subject;
    }
}
