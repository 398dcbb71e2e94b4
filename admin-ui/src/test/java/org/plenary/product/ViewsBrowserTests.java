package org.plenary.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.vaadin.flow.router.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * Every view of the product, in both themes and three widths, and in Arabic: nothing for axe to complain of, nothing too
 * wide or cut, no error in the browser, nobody else asked. The screenshots are there to be looked at.
 */
@ExtendWith(InBrowser.class)
class ViewsBrowserTests {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    @TempDir
    static Path place;

    private static Product product;
    private static Views views;

    @BeforeAll
    static void start(Page page) {
        product = Product.start(place.resolve("data"));
        views = Views.prepare(Console.enter(page, product, "admin"));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void knowsEveryRoute() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = scanner.findCandidateComponents("org.plenary.admin").stream()
                .map(view -> route(Objects.requireNonNull(view.getBeanClassName())))
                .toList();

        assertThat(routes)
                .hasSizeGreaterThan(15)
                .allSatisfy(route -> assertThat(views.all().toList()).as(route).anyMatch(view -> view.isAt(route)));
    }

    @TestFactory
    Stream<DynamicTest> isInOrderInBothThemesAndThreeWidths(Page page) {
        return walk(page, List.of(ColorScheme.LIGHT, ColorScheme.DARK), List.of(390, 1280, 1920), "en");
    }

    @TestFactory
    Stream<DynamicTest> isInOrderInArabic(Page page) {
        page.context().addCookies(List.of(new Cookie("plenary.speech", "ar").setUrl(product.address() + "/admin")));
        return walk(page, List.of(ColorScheme.LIGHT), List.of(1280), "ar");
    }

    /** The views before the door first, as they are to somebody who has not signed in. */
    private static Stream<DynamicTest> walk(Page page, List<ColorScheme> themes, List<Integer> widths, String speech) {
        var look = new Look(page, product.address());
        var outside = views.outside().stream();
        var inside = views.inside().stream();
        return Stream.of(
                        outside.map(view -> test(look, view, themes, widths, speech)),
                        Stream.of(DynamicTest.dynamicTest("sign-in", () -> {
                            page.navigate(product.address() + "/admin/");
                            page.locator("input[name=username]").fill("admin");
                            page.locator("input[type=password]").fill(Product.PASSWORD);
                            page.keyboard().press("Enter");
                            page.locator(".home").waitFor();
                        })),
                        inside.map(view -> test(look, view, themes, widths, speech)))
                .flatMap(tests -> tests);
    }

    private static DynamicTest test(
            Look look, Views.View view, List<ColorScheme> themes, List<Integer> widths, String speech) {
        return DynamicTest.dynamicTest(view.name(), () -> {
            look.open(view);
            for (var theme : themes) {
                for (int width : widths) {
                    var name = "%s-%d-%s-%s.png"
                            .formatted(view.name(), width, theme.name().toLowerCase(java.util.Locale.ROOT), speech);
                    look.at(width, theme, SCREENSHOTS.resolve(name));
                }
            }
            assertThat(look.complaints()).isEmpty();
        });
    }

    private static String route(String className) {
        try {
            return Class.forName(className).getAnnotation(Route.class).value();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
