package org.plenary.admin.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** Ways to other pages of the console, followed without loading it anew. */
public final class Links {

    private Links() {}

    /** By its address below {@code /admin/}, e.g. {@code meetings}. */
    public static Anchor to(String path, String words) {
        var link = new Anchor("/admin/" + path, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    public static Anchor to(String path, Component... content) {
        var link = to(path, "");
        link.add(content);
        return link;
    }
}
