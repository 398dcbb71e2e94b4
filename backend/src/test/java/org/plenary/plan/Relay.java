package org.plenary.plan;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a pool and the server and counts what goes over the wire: each Sync is a round trip, each Execute a
 * statement, each simple query both.
 */
final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final String host;
    private final int port;
    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicInteger statements = new AtomicInteger();

    Relay(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    int turns() {
        return turns.get();
    }

    int statements() {
        return statements.get();
    }

    void reset() {
        turns.set(0);
        statements.set(0);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var server = new Socket(host, port);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> answer(server, client));
                Thread.ofVirtual().start(() -> ask(client, server));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void ask(Socket client, Socket server) {
        try (client;
                server) {
            var in = new DataInputStream(client.getInputStream());
            var out = new DataOutputStream(server.getOutputStream());
            // Until the session is asked for, messages have no type; those of eight bytes ask for encryption.
            var length = 8;
            while (length == 8) {
                length = in.readInt();
                pass(in, out, length);
            }
            while (true) {
                var type = in.readByte();
                if (type == 'S' || type == 'Q') {
                    turns.incrementAndGet();
                }
                if (type == 'E' || type == 'Q') {
                    statements.incrementAndGet();
                }
                out.writeByte(type);
                pass(in, out, in.readInt());
            }
        } catch (IOException closed) {
            // The connection has ended.
        }
    }

    private static void pass(DataInputStream in, DataOutputStream out, int length) throws IOException {
        out.writeInt(length);
        out.write(in.readNBytes(length - 4));
        out.flush();
    }

    private static void answer(Socket server, Socket client) {
        try {
            server.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException closed) {
            // The connection has ended.
        }
    }
}
