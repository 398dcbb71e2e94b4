package org.plenary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What processes use of the machine, as Linux tells it; elsewhere nothing is told. */
final class Usage {

    /** Of a second; the same on every Linux of today. */
    private static final double TICKS = 100;

    private Usage() {}

    /** Seconds of CPU so far, by process. */
    static Map<Long, Double> cpu(List<ProcessHandle> processes) {
        var seconds = new HashMap<Long, Double>();
        for (var process : processes) {
            var stat = read(process, "stat");
            if (!stat.isEmpty()) {
                var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
                seconds.put(process.pid(), (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS);
            }
        }
        return seconds;
    }

    /** Seconds used between two looks. */
    static double between(Map<Long, Double> before, Map<Long, Double> after) {
        return after.entrySet().stream()
                .mapToDouble(each -> each.getValue() - before.getOrDefault(each.getKey(), 0.0))
                .sum();
    }

    /** Resident memory in megabytes. */
    static long memory(ProcessHandle process) {
        return read(process, "status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /**
     * Whether the scheduler shares the machine out among sessions first. Each backend of PostgreSQL is a session, while a
     * server and the load that is put on it are one: between eight busy backends they get a ninth of the machine together.
     */
    static boolean isSharedBySession() {
        return read(Path.of("/proc/sys/kernel/sched_autogroup_enabled")).strip().equals("1");
    }

    private static String read(ProcessHandle process, String file) {
        return read(Path.of("/proc", String.valueOf(process.pid()), file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException notThere) {
            return "";
        }
    }
}
