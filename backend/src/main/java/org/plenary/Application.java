package org.plenary;

import org.plenary.command.CommandLine;
import org.plenary.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The product: API and, where the console's jar is on the class path, console. */
@SpringBootApplication
public class Application {

    /** Starts the product, or does one command, e.g. {@code import agenda.md}. */
    public static void main(String[] args) {
        var line = CommandLine.of(args);
        var complaint = Commands.complaint(line);
        if (complaint != null) {
            System.err.println(complaint);
            System.exit(2);
        }
        if (line.command().equals(CommandLine.RUN)) {
            SpringApplication.run(Application.class, line.settings().toArray(String[]::new));
        } else {
            System.exit(Commands.run(Application.class, line));
        }
    }
}
