package org.plenary.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** The limit, as a candidate: it gives rows and no answer, so that only their number can be compared. */
final class JdbcCandidate implements Candidate {

    static final String NAME = "jdbc";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Child child;
    private final Path folder;
    private final Set<String> questions;
    private final Writer input;
    private final BufferedReader output;
    private String used = "";

    /** The statements of each question are in the folder, in a file of its name. */
    JdbcCandidate(Child child, Path folder, Set<String> questions) {
        this.child = child;
        this.folder = folder;
        this.questions = questions;
        this.input = child.input();
        this.output = child.output();
    }

    static Path statements(Path folder, String question) {
        return folder.resolve("statements-" + question + ".json");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean answers(Question question) {
        return questions.contains(question.name());
    }

    /** The rows that the statements give for each of all keys. */
    List<Integer> rows(Question question) throws IOException {
        use(question);
        return Arrays.asList(JSON.readValue(tell("rows"), Integer[].class));
    }

    @Override
    public List<List<String>> said(Question question, List<Map<String, Object>> keys) {
        throw new UnsupportedOperationException("It gives rows and no answer");
    }

    @Override
    public Measure load(Question question, List<Map<String, Object>> keys, int clients, double seconds)
            throws IOException {
        use(question);
        return JSON.readValue(tell("run " + clients + " " + seconds), Measure.class);
    }

    @Override
    public ProcessHandle process() {
        return child.handle();
    }

    @Override
    public void close() {
        child.close();
    }

    private void use(Question question) throws IOException {
        if (!used.equals(question.name())) {
            used = question.name();
            send("use " + statements(folder, used));
        }
    }

    private String tell(String command) throws IOException {
        send(command);
        var line = output.readLine();
        if (line == null) {
            throw new IOException("The limit has ended; see its log");
        }
        return line;
    }

    private void send(String command) throws IOException {
        input.write(command + "\n");
        input.flush();
    }
}
