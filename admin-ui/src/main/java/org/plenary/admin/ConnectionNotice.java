package org.plenary.admin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Says to screen readers, too, what the framework shows while the connection is lost. */
@Component
class ConnectionNotice implements VaadinServiceInitListener {

    private static final String AS_STATUS =
            "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().getPage().executeJs(AS_STATUS));
    }
}
