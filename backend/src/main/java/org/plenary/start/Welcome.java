package org.plenary.start;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Says at the terminal where everything is, once it is there. */
@Component
final class Welcome {

    private static final String CONSOLE = "org.plenary.admin.ConsoleConfiguration";

    private final Environment environment;
    private final Announcements announcements;

    Welcome(Environment environment, Announcements announcements) {
        this.environment = environment;
        this.announcements = announcements;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        var text = new StringBuilder();
        var port = environment.getProperty("local.server.port", Integer.class, -1);
        if (port > 0) {
            addresses(text, "http://localhost:" + port);
        }
        announcements.lines().forEach(line -> text.append("  %s%n".formatted(line)));
        if (!text.isEmpty()) {
            System.out.println(text);
            System.out.flush();
        }
    }

    private void addresses(StringBuilder text, String server) {
        var demonstration = environment.getProperty("plenary.demonstration", Boolean.class, false);
        text.append("%n  Plenary is ready.%n%n".formatted());
        text.append("    Start page   %s/%n".formatted(server));
        text.append("    GraphQL API  %s/graphql%n".formatted(server));
        if (environment.getProperty("spring.graphql.graphiql.enabled", Boolean.class, false)) {
            text.append("    GraphiQL     %s/graphiql%n".formatted(server));
        }
        if (ClassUtils.isPresent(CONSOLE, null)) {
            text.append("    Console      %s/admin%n".formatted(server));
        }
        text.append("%n  %s Ctrl-C stops.%n%n"
                .formatted(
                        demonstration
                                ? "Data in %s.".formatted(environment.getProperty("plenary.data"))
                                : "Production, on a database of your own."));
    }
}
