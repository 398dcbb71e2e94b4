package org.plenary.admin;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Speech;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What the framework itself says where no page can, in the language of the browser. */
@Component
class SystemWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .setSystemMessagesProvider(info -> words(
                        Speech.of(info.getLocale().getLanguage()).orElse(Speech.EN), isAtTheDoor(info.getRequest())));
    }

    private static boolean isAtTheDoor(@Nullable VaadinRequest request) {
        return Optional.ofNullable(request)
                .map(asked -> asked.getHeader(HttpHeaders.REFERER))
                .filter(from -> from.contains("/sign-in"))
                .isPresent();
    }

    /**
     * Who has come in had cookies: where they are gone, so is the session, and the page leads back to the door by itself. Only
     * there it can be that a browser keeps none at all.
     */
    private static SystemMessages words(Speech speech, boolean atTheDoor) {
        var words = new CustomizedSystemMessages();
        words.setCookiesDisabledNotificationEnabled(atTheDoor);
        words.setCookiesDisabledCaption(say(speech, "error.cookies"));
        words.setCookiesDisabledMessage(say(speech, "error.cookies.remedy"));
        words.setInternalErrorCaption(say(speech, "error.framework"));
        words.setInternalErrorMessage(say(speech, "error.framework.remedy"));
        words.setSessionExpiredCaption(say(speech, "error.session"));
        words.setSessionExpiredMessage(say(speech, "error.session.remedy"));
        return words;
    }
}
