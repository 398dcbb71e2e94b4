package org.plenary.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL for this machine, unpacked from the class path, e.g. {@code data/server-18.3}. */
final class Binaries {

    static final String VERSION = "18.3";

    private Binaries() {}

    /** Unpacks the programs into a directory of that parent, once; a half-unpacked one is never seen under the final name. */
    static Path unpackInto(Path parent) {
        var home = parent.resolve("server-" + VERSION);
        if (Files.isDirectory(home)) {
            return home;
        }
        try (var archive = Binaries.class.getResourceAsStream("/" + archive())) {
            if (archive == null) {
                throw unsupported();
            }
            var half = Files.createTempDirectory(parent, "unpacking-");
            unpack(archive, half);
            try {
                Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException refused) {
                throw refused;
            } catch (FileSystemException lostTheRace) {
                FileSystemUtils.deleteRecursively(half);
                if (!Files.isDirectory(home)) {
                    throw lostTheRace;
                }
            }
            return home;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                var path = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    Files.setPosixFilePermissions(
                            path,
                            PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private static String archive() {
        var arm = System.getProperty("os.arch").equals("aarch64");
        return switch (system()) {
            case "linux" -> arm ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz";
            case "mac os x" -> arm ? "postgres-darwin-arm_64.txz" : "postgres-darwin-x86_64.txz";
            default -> throw unsupported();
        };
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    private static DatabaseUnavailable unsupported() {
        return new DatabaseUnavailable(
                "There is no embedded PostgreSQL for %s on %s."
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                "Use Linux, or macOS on Apple silicon; or a PostgreSQL 18 of your own with --spring.datasource.url.");
    }
}
