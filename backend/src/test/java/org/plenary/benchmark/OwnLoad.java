package org.plenary.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Where wrk is not there: plain sockets that are kept open, one for each client. */
final class OwnLoad implements Load {

    @Override
    public Measure put(URI address, Map<String, String> headers, List<String> bodies, int clients, double seconds)
            throws Exception {
        var requests =
                bodies.stream().map(body -> request(address, headers, body)).toList();
        var end = System.nanoTime() + (long) (seconds * 1e9);
        var work = new ArrayList<Callable<long[]>>();
        for (var client = 0; client < clients; client++) {
            var random = new Random(SEED + client);
            work.add(() -> ask(address, requests, random, end));
        }
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var taken = new ArrayList<long[]>();
            for (var future : threads.invokeAll(work)) {
                taken.add(future.get());
            }
            return Measure.of(taken, seconds);
        }
    }

    private static long[] ask(URI address, List<byte[]> requests, Random random, long end) throws IOException {
        var taken = new long[1024];
        var count = 0;
        // Servers end a connection after some requests, and say so before.
        while (System.nanoTime() < end) {
            try (var socket = new Socket(address.getHost(), address.getPort())) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                var open = true;
                for (var start = System.nanoTime(); open && start < end; start = System.nanoTime()) {
                    socket.getOutputStream().write(requests.get(random.nextInt(requests.size())));
                    open = read(in);
                    if (count == taken.length) {
                        taken = Arrays.copyOf(taken, count * 2);
                    }
                    taken[count++] = System.nanoTime() - start;
                }
            }
        }
        return Arrays.copyOf(taken, count);
    }

    private static byte[] request(URI address, Map<String, String> headers, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(
                "POST " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(bytes.length).append("\r\n\r\n");
        var start = head.toString().getBytes(StandardCharsets.US_ASCII);
        var request = Arrays.copyOf(start, start.length + bytes.length);
        System.arraycopy(bytes, 0, request, start.length, bytes.length);
        return request;
    }

    /** Reads an answer; returns whether another request may follow. */
    private static boolean read(InputStream in) throws IOException {
        var length = 0;
        var chunked = false;
        var open = true;
        var first = line(in);
        if (!first.startsWith("HTTP/1.1 200")) {
            throw new IOException("Answered with " + first);
        }
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            open &= !(lower.startsWith("connection:") && lower.contains("close"));
        }
        if (!chunked) {
            in.skipNBytes(length);
            return open;
        }
        for (var size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            in.skipNBytes(size + 2);
        }
        line(in);
        return open;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("The connection was closed");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }
}
