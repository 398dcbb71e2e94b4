package org.plenary.product;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** From view to view in one language, those before the door first; what is wrong with each is known once it was seen. */
final class Walk {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final Product product;
    private final Views views;
    private final String speech;
    private final List<ColorScheme> themes;
    private final List<Integer> widths;
    private final Map<Views.View, CompletableFuture<List<String>>> seen = new LinkedHashMap<>();

    Walk(Product product, Views views, String speech, List<ColorScheme> themes, List<Integer> widths) {
        this.product = product;
        this.views = views;
        this.speech = speech;
        this.themes = themes;
        this.widths = widths;
        views.all().forEach(view -> seen.put(view, new CompletableFuture<>()));
    }

    String speech() {
        return speech;
    }

    Map<Views.View, CompletableFuture<List<String>>> seen() {
        return seen;
    }

    void in(Browser browser) {
        try (var session = browser.newContext()) {
            session.addCookies(List.of(new Cookie("plenary.speech", speech).setUrl(product.address() + "/admin")));
            var page = session.newPage();
            var look = new Look(page, product.address());
            views.outside().forEach(view -> see(look, view));
            signIn(page);
            views.inside().forEach(view -> see(look, view));
        }
    }

    /** What was not seen by now is not seen any more. */
    void end(Throwable broken) {
        seen.values().forEach(each -> each.completeExceptionally(broken));
    }

    private void signIn(Page page) {
        page.navigate(product.address() + "/admin/");
        page.locator("input[name=username]").fill("admin");
        page.locator("input[type=password]").fill(Product.PASSWORD);
        page.keyboard().press("Enter");
        page.locator(".home").waitFor();
    }

    private void see(Look look, Views.View view) {
        var complaints = Objects.requireNonNull(seen.get(view));
        try {
            look.open(view);
            for (int width : widths) {
                for (var theme : themes) {
                    look.at(width, theme, aspects(theme), screenshot(view, width, theme));
                }
            }
            complaints.complete(look.complaints());
        } catch (RuntimeException broken) {
            complaints.completeExceptionally(broken);
        }
    }

    /** The form is the same in both themes, and what is seen has the same colours in every language. */
    private Set<Look.Aspect> aspects(ColorScheme theme) {
        var aspects = EnumSet.noneOf(Look.Aspect.class);
        if (theme == themes.getFirst()) {
            aspects.add(Look.Aspect.FORM);
        }
        if (speech.equals("en")) {
            aspects.add(Look.Aspect.COLOURS);
        }
        return aspects;
    }

    private Path screenshot(Views.View view, int width, ColorScheme theme) {
        return SCREENSHOTS.resolve(
                "%s-%d-%s-%s.png".formatted(view.name(), width, theme.name().toLowerCase(Locale.ROOT), speech));
    }
}
