package org.plenary.admin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.springframework.stereotype.Component;

/** What every page runs from its first moment: it draws what is on its way, and prints its lists. */
@Component
class PageScripts implements VaadinServiceInitListener {

    private static final List<String> SCRIPTS = List.of("skeleton.js", "printed.js");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageScripts::add);
    }

    private static void add(IndexHtmlResponse page) {
        SCRIPTS.forEach(script -> page.getDocument()
                .head()
                .appendElement("script")
                .attr("src", page.getVaadinRequest().getContextPath() + "/console/" + script));
    }
}
