package org.plenary.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * Every view of the product, in both themes and three widths, and in Arabic: nothing for axe to complain of, which looks at
 * colours in both themes and at all else in the light, nothing too wide or cut, no error in the browser, nobody else asked. Two walk at once, each through half of them. The screenshots are
 * there to be looked at.
 */
@ExtendWith(InBrowser.class)
class ViewsBrowserTests {

    private static final List<Walk> WALKS = new ArrayList<>();
    private static final List<CompletableFuture<Void>> WALKERS = new ArrayList<>();

    private static Views views = new Views(List.of(), List.of());

    @BeforeAll
    static void start(Page page, Product product) {
        views = Views.prepare(Console.enter(page, product, "admin"));
        for (var half : views.halves()) {
            var walks = List.of(
                    new Walk(
                            product,
                            half,
                            "en",
                            List.of(ColorScheme.LIGHT, ColorScheme.DARK),
                            List.of(390, 1280, 1920)),
                    new Walk(product, half, "ar", List.of(ColorScheme.LIGHT), List.of(390, 1280)));
            WALKS.addAll(walks);
            var walker = CompletableFuture.runAsync(
                    () -> InBrowser.alone(browser -> walks.forEach(walk -> walk.in(browser))),
                    work -> Thread.ofPlatform().daemon().start(work));
            WALKERS.add(walker.whenComplete((done, broken) -> walks.forEach(
                    walk -> walk.end(broken == null ? new IllegalStateException("It was passed by") : broken))));
        }
    }

    @AfterAll
    static void stop() {
        WALKERS.forEach(CompletableFuture::join);
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
    Stream<DynamicTest> isInOrderInBothThemesAndThreeWidths() {
        return walked("en");
    }

    @TestFactory
    Stream<DynamicTest> isInOrderInArabic() {
        return walked("ar");
    }

    private static Stream<DynamicTest> walked(String speech) {
        return WALKS.stream()
                .filter(walk -> walk.speech().equals(speech))
                .flatMap(walk -> walk.seen().entrySet().stream())
                .map(seen -> DynamicTest.dynamicTest(
                        seen.getKey().name(),
                        () -> assertThat(seen.getValue().get(10, TimeUnit.MINUTES))
                                .isEmpty()));
    }

    private static String route(String className) {
        try {
            return Class.forName(className).getAnnotation(Route.class).value();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
