package org.plenary.admin;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Sentences;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What the services refuse, said on the page where it was tried; what was typed stays as it is. */
@Component
class ConsoleErrors implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleErrors.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        for (Throwable cause = event.getThrowable(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case InvalidInput invalid -> Notice.refuse(invalid);
                case Conflict conflict -> Notice.refuse(Sentences.sentence(conflict), say("error.conflict.remedy"));
                case NotFound missing -> Notice.refuse(Sentences.sentence(missing), say("error.missing.remedy"));
                case AccessDeniedException denied -> Notice.refuse(Sentences.sentence(denied), "");
                default -> {
                    continue;
                }
            }
            return;
        }
        LOG.error("An action in the console failed", event.getThrowable());
        Notice.refuse(say("error.failed"), say("error.failed.remedy"));
    }
}
