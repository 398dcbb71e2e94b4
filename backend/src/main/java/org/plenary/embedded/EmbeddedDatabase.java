package org.plenary.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of this process on one data directory, watched over while it runs. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final Cluster cluster;
    private final DirectoryLock lock;
    private final Access access;
    private boolean closed;

    /** How to get in: the address, and the passwords of the roles. */
    record Access(int port, Passwords passwords) {

        String url() {
            return Roles.url(port);
        }
    }

    private EmbeddedDatabase(Cluster cluster, DirectoryLock lock, Access access) {
        this.cluster = cluster;
        this.lock = lock;
        this.access = access;
    }

    /** Starts the server of the directory whose lock is held, after making or mending whatever is needed. */
    static EmbeddedDatabase start(DataDirectory data, Path programs, DirectoryLock lock) {
        try {
            var passwords = Passwords.in(data.passwords());
            var cluster = new Cluster(data, new Programs(Binaries.unpackInto(programs)));
            cluster.initialize(passwords);
            var access = new Access(freePort(), passwords);
            cluster.start(access.port());
            ensureRoles(cluster, access);
            var database = new EmbeddedDatabase(cluster, lock, access);
            Thread.ofPlatform().daemon().name("embedded-database").start(database::watch);
            return database;
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static void ensureRoles(Cluster cluster, Access access) {
        try {
            Roles.ensure(access.port(), access.passwords());
        } catch (DatabaseUnavailable refused) {
            cluster.stop();
            throw refused;
        }
    }

    Access access() {
        return access;
    }

    /** Ends the server, and gives the directory free. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            if (cluster.isRunning()) {
                cluster.stop();
            }
        }
    }

    /** A server that dies alone (out of memory, a careless kill) comes back on the same port; pools then mend themselves. */
    private void watch() {
        while (!closed()) {
            Waiting.pause();
            revive();
        }
    }

    private synchronized boolean closed() {
        return closed;
    }

    private synchronized void revive() {
        if (closed || cluster.isRunning()) {
            return;
        }
        LOG.warn("The embedded database ended by itself; starting it again.");
        try {
            cluster.start(access.port());
            LOG.info("The embedded database runs again.");
        } catch (DatabaseUnavailable lost) {
            LOG.error("{} {}", lost.getMessage(), lost.remedy());
            closed = true;
            Thread.ofPlatform().start(() -> System.exit(1));
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
