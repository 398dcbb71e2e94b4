package org.plenary.faults;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a node and its database. Once asked to, it cuts the connection when the database tells that something
 * written is committed, so that the node never learns of it.
 */
final class LosingRelay implements AutoCloseable {

    private final ServerSocket door;
    private final int port;
    private final AtomicInteger due = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    /** To the database on that port of this machine; without encryption, as it reads along. */
    LosingRelay(int port) throws IOException {
        this.port = port;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The next answer that tells of a commit is lost; waits for it. */
    void loseOne() {
        var before = lost.get();
        due.incrementAndGet();
        while (lost.get() == before) {
            Node.pause();
        }
    }

    int lost() {
        return lost.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), port);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> ask(client, server));
                Thread.ofVirtual().start(() -> answer(server, client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void ask(Socket client, Socket server) {
        try (client;
                server) {
            client.getInputStream().transferTo(server.getOutputStream());
        } catch (IOException closed) {
            // The connection has ended.
        }
    }

    private void answer(Socket server, Socket client) {
        try (client;
                server) {
            var in = new DataInputStream(server.getInputStream());
            var out = new DataOutputStream(client.getOutputStream());
            var wrote = false;
            while (true) {
                var type = in.readByte();
                var length = in.readInt();
                var body = in.readNBytes(length - 4);
                if (type == 'C') {
                    var tag = new String(body, 0, body.length - 1, StandardCharsets.US_ASCII);
                    if (tag.equals("COMMIT") && wrote && due.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                        lost.incrementAndGet();
                        return;
                    }
                    wrote = tag.startsWith("INSERT") || (wrote && !tag.equals("COMMIT") && !tag.equals("ROLLBACK"));
                }
                out.writeByte(type);
                out.writeInt(length);
                out.write(body);
                if (in.available() == 0) {
                    out.flush();
                }
            }
        } catch (IOException closed) {
            // The connection has ended.
        }
    }
}
