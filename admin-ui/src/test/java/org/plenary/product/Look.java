package org.plenary.product;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A critical look at one view after the other in one browser session: what it shows is kept, what is wrong is noted. */
final class Look {

    private static final String AXE = read("/axe.min.js");
    private static final String COMPLAINTS = read("/views/complaints.js");
    /** The editor of GraphiQL is made by others. */
    private static final List<String> OTHERS = List.of("#explorer");

    private static final String DRAWN = "() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 60)))";

    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    Look(Page page, String address) {
        this.page = page;
        this.address = address;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().matches("(data|blob):.*")) {
                complaints.add("asks somebody else: " + request.url());
            }
        });
    }

    void open(Views.View view) {
        complaints.clear();
        page.setViewportSize(1280, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate(address + view.path());
        Console.settle(page);
        view.then().accept(page);
        Console.settle(page);
    }

    void at(int width, ColorScheme theme, Path screenshot) {
        page.setViewportSize(width, width < 800 ? 844 : width < 1900 ? 800 : 1080);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        page.evaluate(DRAWN);
        page.screenshot(new Page.ScreenshotOptions().setPath(screenshot));
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        var found = (List<?>) page.evaluate(COMPLAINTS, OTHERS);
        found.forEach(complaint -> complaints.add("%d %s: %s".formatted(width, theme, complaint)));
    }

    /** What was wrong since the view was opened. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private static String read(String resource) {
        try (var stream = Objects.requireNonNull(Look.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
