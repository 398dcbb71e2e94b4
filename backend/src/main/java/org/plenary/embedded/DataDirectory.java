package org.plenary.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where the embedded database keeps what must survive, e.g. {@code ./data}; nobody but its owner may look into it. */
record DataDirectory(Path path) {

    static DataDirectory at(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(absolute)) {
                if (absolute.getParent() != null) {
                    Files.createDirectories(absolute.getParent());
                }
                Files.createDirectory(
                        absolute, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            var real = absolute.toRealPath();
            if (!Files.isWritable(real)) {
                throw new AccessDeniedException(real.toString());
            }
            return new DataDirectory(real);
        } catch (IOException refused) {
            throw new DatabaseUnavailable(
                    "The data directory %s cannot be used: %s.".formatted(absolute, reason(refused)),
                    "Give this user the right to write there, or name another directory with --plenary.data=DIR.",
                    refused);
        }
    }

    private static String reason(IOException refused) {
        return switch (refused) {
            case AccessDeniedException _ -> "this user may not write there";
            case java.nio.file.FileSystemException other when other.getReason() != null -> other.getReason();
            default -> "it is no directory, or cannot be made one";
        };
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path passwords() {
        return path.resolve("passwords");
    }

    Path log() {
        return path.resolve("postgres.log");
    }
}
