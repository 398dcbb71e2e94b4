package org.plenary.admin;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;

/** What every page runs from its first moment: it draws what is on its way, and prints its lists. */
final class PageScripts {

    private static final List<String> SCRIPTS = List.of("skeleton.js", "printed.js");

    private PageScripts() {}

    static void add(IndexHtmlResponse page) {
        SCRIPTS.forEach(script -> page.getDocument()
                .head()
                .appendElement("script")
                .attr("src", page.getVaadinRequest().getContextPath() + "/console/" + script));
    }
}
