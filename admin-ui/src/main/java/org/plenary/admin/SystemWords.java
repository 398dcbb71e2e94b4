package org.plenary.admin;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.plenary.admin.common.Speech;
import org.springframework.stereotype.Component;

/** What the framework itself says where no page can, in the language of the browser. */
@Component
class SystemWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .setSystemMessagesProvider(
                        info -> words(Speech.of(info.getLocale().getLanguage()).orElse(Speech.EN)));
    }

    private static SystemMessages words(Speech speech) {
        var words = new CustomizedSystemMessages();
        words.setInternalErrorCaption(say(speech, "error.framework"));
        words.setInternalErrorMessage(say(speech, "error.framework.remedy"));
        words.setSessionExpiredCaption(say(speech, "error.session"));
        words.setSessionExpiredMessage(say(speech, "error.session.remedy"));
        return words;
    }
}
