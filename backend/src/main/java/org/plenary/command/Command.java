package org.plenary.command;

import java.io.PrintStream;
import java.util.List;

/** Something to be done from a terminal, found as a bean, e.g. {@code import}. */
public interface Command {

    /** The first word of the command line, one of {@link CommandLine#COMMANDS}, e.g. {@code import}. */
    String name();

    /** How it is called, in one line, e.g. {@code import [--preview] [--json] FILE}. */
    String usage();

    /**
     * Does the work; the result is the exit code of the process, 0 where all is well.
     *
     * @param arguments what follows the name, without settings of the application such as {@code --plenary.data=DIR}
     * @param output standard output, which carries nothing but what is printed here
     * @throws WrongUsage if the arguments make no sense; its message and the usage are shown, the exit code is 2
     */
    int run(List<String> arguments, PrintStream output);
}
