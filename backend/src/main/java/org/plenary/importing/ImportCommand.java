package org.plenary.importing;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.command.Command;
import org.plenary.command.WrongUsage;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** {@code plenary import agenda.md}: reads an agenda from a document, or shows with {@code --preview} what it would read. */
@Component
class ImportCommand implements Command {

    private static final Viewer OPERATOR = new Viewer("system", Role.ADMINISTRATOR);

    private final AgendaImports imports;

    ImportCommand(AgendaImports imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "import [--preview] [--json] FILE";
    }

    @Override
    public int run(List<String> arguments, PrintStream output) {
        boolean previewOnly = arguments.contains("--preview");
        boolean json = arguments.contains("--json");
        var path = Path.of(file(arguments));
        var bytes = SourceFile.bytes(path);
        return OPERATOR.act(() -> {
            var preview = imports.preview(String.valueOf(path.getFileName()), bytes);
            @Nullable ImportedAgenda imported = previewOnly ? null : imports.apply(preview);
            output.println(json ? ProposalJson.of(preview.proposal()) : ImportReport.of(preview, imported));
            return 0;
        });
    }

    private static String file(List<String> arguments) {
        var files = new ArrayList<String>();
        for (var argument : arguments) {
            if (!argument.startsWith("--")) {
                files.add(argument);
            } else if (!argument.equals("--preview") && !argument.equals("--json")) {
                throw new WrongUsage("There is no option %s.".formatted(argument));
            }
        }
        if (files.size() != 1) {
            throw new WrongUsage(
                    files.isEmpty()
                            ? "Which file?"
                            : "One file at a time, not %s.".formatted(String.join(", ", files)));
        }
        return files.getFirst();
    }
}
