package org.plenary.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The load generator of that name, with one thread. */
record Wrk(Path folder) implements Load {

    private static final Pattern TOLD = Pattern.compile("told ([\\d.]+) ([\\d.]+) ([\\d.]+) ([\\d.]+) (\\d+) (\\d+)");

    private static final String SCRIPT = """
            local bodies = {}
            for line in io.lines("bodies.txt") do bodies[#bodies + 1] = line end
            math.randomseed(SEED)
            wrk.method = "POST"
            HEADERS
            local prepared = {}
            function init(args)
                for i, body in ipairs(bodies) do prepared[i] = wrk.format("POST", nil, nil, body) end
            end
            function request() return prepared[math.random(#prepared)] end
            function done(summary, latency, requests)
                local errors = summary.errors
                io.write(string.format("told %.3f %.3f %.3f %.3f %d %d\\n", summary.requests / summary.duration * 1e6,
                    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
                    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
            end
            """;

    static boolean isHere() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":", -1)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, "wrk")));
    }

    @Override
    public Measure put(URI address, Map<String, String> headers, List<String> bodies, int clients, double seconds)
            throws IOException, InterruptedException {
        Files.writeString(folder.resolve("bodies.txt"), String.join("\n", bodies));
        var named = new StringBuilder();
        headers.forEach((name, value) -> named.append("wrk.headers[\"%s\"] = \"%s\"%n".formatted(name, value)));
        Files.writeString(
                folder.resolve("load.lua"),
                SCRIPT.replace("SEED", String.valueOf(SEED)).replace("HEADERS", named));
        var whole = Math.max(1, Math.round(seconds));
        var command = new ArrayList<>(List.of("wrk", "-t1", "-c" + clients, "-d" + whole + "s", "--timeout", "30s"));
        command.addAll(List.of("-s", "load.lua", address.toString()));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        var told = TOLD.matcher(said);
        if (!told.find()) {
            throw new IOException("wrk said: " + said);
        }
        if (!told.group(5).equals("0") || !told.group(6).equals("0")) {
            throw new IOException(
                    "%s: %s answers were no success, %s were lost".formatted(address, told.group(5), told.group(6)));
        }
        return new Measure(
                figure(told.group(1)), figure(told.group(2)), figure(told.group(3)), figure(told.group(4)), 0);
    }

    private static double figure(String text) {
        return Double.parseDouble(text);
    }
}
