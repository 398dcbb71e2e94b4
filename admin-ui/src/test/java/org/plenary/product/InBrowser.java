package org.plenary.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Page} of a fresh browser session, e.g. {@code void signsIn(Page page)}, and a {@link Product}
 * that all who ask for one share until the end of the run, so that not each of them waits for one to start, or, for a class
 * that says so, a {@link Fresh} one; fails the test where a page's policy for its content refused
 * anything; skips the class where no Chromium or Chrome is known.
 * {@code ./plenary test} names one.
 */
final class InBrowser
        implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;
    private final List<String> violations = new CopyOnWriteArrayList<>();

    static Optional<Path> executable() {
        return Optional.ofNullable(System.getProperty("plenary.browser", System.getenv("PLENARY_BROWSER")))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable);
    }

    /** Whether a message of the browser says that a page's policy refused something. */
    static boolean isRefusal(String message) {
        return message.contains("Content Security Policy");
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return executable()
                .map(path -> ConditionEvaluationResult.enabled("Browser " + path))
                .orElseGet(() -> ConditionEvaluationResult.disabled(
                        "No Chromium or Chrome is known; name one with PLENARY_BROWSER=/path/to/chromium."));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        playwright = playwright();
        browser = launch(playwright);
    }

    private static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    /** In a browser of one's own, as a browser answers one thread only. */
    static void alone(Consumer<Browser> work) {
        try (var playwright = playwright();
                var browser = launch(playwright)) {
            work.accept(browser);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(Page.class, Product.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == Product.class) {
            var whose = parameter.isAnnotated(Fresh.class) ? context : context.getRoot();
            return whose.getStore(ExtensionContext.Namespace.create(InBrowser.class, whose.getUniqueId()))
                    .computeIfAbsent(TemporaryProduct.class, key -> TemporaryProduct.start(), TemporaryProduct.class)
                    .product();
        }
        if (browser == null) {
            throw new IllegalStateException("Register the extension on the class.");
        }
        var page = browser.newContext().newPage();
        page.onConsoleMessage(message -> {
            if (isRefusal(message.text())) {
                violations.add(message.text());
            }
        });
        return page;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (browser != null) {
            browser.contexts().forEach(session -> session.close());
        }
        var refused = List.copyOf(violations);
        violations.clear();
        assertThat(refused).as("what the pages' own policy refused").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }
}
