package org.plenary.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.security.access.AccessDeniedException;

/** Does what a command line says, and answers with the exit code: 0 done, 1 failed, 2 not understood. */
public final class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final String USAGE = """
            plenary [run]          start the product
            plenary import FILE    read an agenda from a document
            plenary user add NAME  open an account
            plenary token          make a bearer token for the API
            plenary history verify follow the chain of revisions

            Options with a dot in their name are settings, e.g. --server.port=9090 --plenary.data=/srv/plenary.""";

    private Commands() {}

    /** What is wrong with the line before anything is started; null where nothing is. */
    public static @Nullable String complaint(CommandLine line) {
        if (line.command().equals(CommandLine.RUN)) {
            return line.arguments().isEmpty()
                    ? null
                    : "There is no option “%s” here.%n%n%s"
                            .formatted(line.arguments().getFirst(), USAGE);
        }
        return CommandLine.COMMANDS.contains(line.command())
                ? null
                : "There is no command “%s”.%n%n%s".formatted(line.command(), USAGE);
    }

    /** Starts the application without listening on a port, and runs the command in it. */
    public static int run(Class<?> application, CommandLine line) {
        var output = System.out;
        // Whatever else prints, a logger or a library, must not mix with what the command answers.
        System.setOut(System.err);
        var settings = new ArrayList<>(line.settings());
        settings.removeIf(setting -> setting.startsWith("--server.port"));
        // The console's framework insists on a web server; this one listens to nobody.
        settings.add("--server.port=-1");
        try (var context = new SpringApplicationBuilder(application)
                .properties("plenary.command=" + line.command(), "plenary.log-level=warn")
                .run(settings.toArray(String[]::new))) {
            return context.getBeanProvider(Command.class).stream()
                    .filter(command -> command.name().equals(line.command()))
                    .findFirst()
                    .map(command -> run(command, line.arguments(), output))
                    .orElseThrow(() -> new IllegalStateException("No bean is the command " + line.command()));
        }
    }

    static int run(Command command, List<String> arguments, PrintStream output) {
        try {
            return command.run(arguments, output);
        } catch (WrongUsage wrong) {
            System.err.printf("%s%nUsage: plenary %s%n", wrong.getMessage(), command.usage());
            return 2;
        } catch (InvalidInput invalid) {
            System.err.printf("%s %s%n", invalid.getMessage(), invalid.remedy());
            return 1;
        } catch (NotFound | Conflict | AccessDeniedException refused) {
            System.err.println(refused.getMessage());
            return 1;
        } catch (RuntimeException broken) {
            LOG.error("The command {} failed.", command.name(), broken);
            return 1;
        } finally {
            output.flush();
        }
    }
}
