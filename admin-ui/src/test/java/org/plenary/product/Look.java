package org.plenary.product;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A critical look at one view after the other in one browser session: what it shows is kept, what is wrong is noted. */
final class Look {

    /** What is looked at: all that a theme does not change, and what it does. */
    enum Aspect {
        FORM,
        COLOURS
    }

    private static final String AXE = read("/axe.min.js");
    private static final String COMPLAINTS = read("/views/complaints.js");
    /** The editor of GraphiQL is made by others. */
    private static final List<String> OTHERS = List.of("#explorer");

    /** What is moving comes to rest, and what follows the width of the window has followed. */
    private static final String AT_REST = """
            async () => {
              const drawn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
              const roots = (root) => [root, ...[...root.querySelectorAll('*')]
                .flatMap(one => one.shadowRoot ? roots(one.shadowRoot) : [])];
              await drawn();
              await drawn();
              await Promise.all(roots(document).flatMap(root => root.getAnimations())
                .filter(each => each.effect?.getComputedTiming().endTime !== Infinity)
                .map(each => each.finished.catch(() => {})));
            }
            """;

    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    Look(Page page, String address) {
        this.page = page;
        this.address = address;
        Watch.over(page, address, complaints::add);
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

    void at(int width, ColorScheme theme, Set<Aspect> aspects, Path screenshot) {
        page.setViewportSize(width, width < 800 ? 844 : width < 1900 ? 800 : 1080);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        page.evaluate(AT_REST);
        page.screenshot(new Page.ScreenshotOptions().setPath(screenshot));
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        var asked = Map.of(
                "others", OTHERS, "form", aspects.contains(Aspect.FORM), "colours", aspects.contains(Aspect.COLOURS));
        var found = (List<?>) page.evaluate(COMPLAINTS, asked);
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
