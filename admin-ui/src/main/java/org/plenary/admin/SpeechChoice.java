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
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.admin.common.Speech;
import org.plenary.security.SpeechService;
import org.plenary.shared.Language;
import org.springframework.stereotype.Component;

/**
 * In which language a page speaks: the one that whoever is signed in has chosen, else the one that was chosen last in this
 * browser, else the one that was decided for all, else the browser's own where the console speaks it. In Arabic the page is
 * mirrored.
 */
@Component
class SpeechChoice implements VaadinServiceInitListener {

    private static final String COOKIE = "plenary.speech";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final SpeechService kept;

    SpeechChoice(SpeechService kept) {
        this.kept = kept;
    }

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

    private Speech of(VaadinRequest request) {
        var own = kept.find().map(Language::code).stream();
        var chosen = Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue);
        var preferred = Optional.ofNullable(request.getLocale()).stream().map(locale -> locale.getLanguage());
        var usual = kept.usual().map(Language::code).stream();
        return Stream.of(own, chosen, usual, preferred)
                .flatMap(Function.identity())
                .flatMap(code -> Speech.of(code).stream())
                .findFirst()
                .orElse(Speech.EN);
    }

    /** Keeps the choice, also in the browser for whoever is not signed in yet; the page begins anew in that language. */
    void choose(UI page, Speech speech) {
        kept.keep(speech.language());
        page.getPage()
                .executeJs(
                        "document.cookie = $0; location.reload()",
                        "%s=%s; path=/admin; max-age=%d; samesite=lax"
                                .formatted(COOKIE, speech.language().code(), A_YEAR));
    }
}
