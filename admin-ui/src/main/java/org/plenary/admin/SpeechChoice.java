package org.plenary.admin;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.admin.common.Speech;
import org.springframework.stereotype.Component;

/**
 * In which language a page speaks: the one that was chosen in this browser, else the first of the browser's own that the
 * console speaks. In Arabic the page is mirrored.
 */
@Component
class SpeechChoice implements VaadinServiceInitListener {

    private static final String COOKIE = "plenary.speech";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> speak(init.getUI(), of(VaadinRequest.getCurrent())));
    }

    private static void speak(UI page, Speech speech) {
        page.setLocale(speech.locale());
        page.setDirection(speech.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        page.getPage()
                .executeJs(
                        "document.documentElement.lang = $0; Object.assign(window.Vaadin.connectionIndicator ?? {},"
                                + " {offlineText: $1, reconnectingText: $2, onlineText: $3})",
                        speech.language().code(),
                        say("shell.connection-lost"),
                        say("shell.reconnecting"),
                        say("shell.connected"));
    }

    private static Speech of(VaadinRequest request) {
        var chosen = Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue);
        var preferred = Optional.ofNullable(request.getLocale()).stream().map(locale -> locale.getLanguage());
        return Stream.concat(chosen, preferred)
                .flatMap(code -> Speech.of(code).stream())
                .findFirst()
                .orElse(Speech.EN);
    }

    /** Has the browser remember the choice, and the page begin anew in that language. */
    static void choose(UI page, Speech speech) {
        page.getPage()
                .executeJs(
                        "document.cookie = $0; location.reload()",
                        "%s=%s; path=/admin; max-age=%d; samesite=lax"
                                .formatted(COOKIE, speech.language().code(), A_YEAR));
    }
}
