package org.plenary.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Which processes belong to a cluster. A process id alone proves nothing: after a restart of the machine it may be
 * anybody's. PostgreSQL works in the directory of its cluster, and only that counts.
 */
final class Processes {

    private static final Path PROC = Path.of("/proc");

    private Processes() {}

    static boolean belongsTo(Path cluster, long pid) {
        return ProcessHandle.of(pid)
                .filter(process -> belongsTo(cluster, process))
                .isPresent();
    }

    static boolean anyBelongsTo(Path cluster) {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.anyMatch(process -> belongsTo(cluster, process));
        }
    }

    private static boolean belongsTo(Path cluster, ProcessHandle process) {
        var command = process.info().command().orElse("");
        if (!command.contains("postgres")) {
            return false;
        }
        if (!Files.isDirectory(PROC)) {
            return process.info().commandLine().orElse("").contains(cluster.toString());
        }
        try {
            return Files.readSymbolicLink(PROC.resolve(process.pid() + "/cwd")).equals(cluster);
        } catch (IOException goneOrForeign) {
            return false;
        }
    }
}
