package org.plenary.benchmark;

import java.util.List;
import java.util.Map;

/** One who answers, e.g. the product. */
interface Candidate extends AutoCloseable {

    String name();

    /** Whether the question can be put at all. */
    boolean answers(Question question);

    /** What the answer to each of some keys says. */
    List<List<String>> said(Question question, List<Map<String, Object>> keys) throws Exception;

    /** Asks for random ones of the keys as fast as answers come. */
    Measure load(Question question, List<Map<String, Object>> keys, int clients, double seconds) throws Exception;

    /** The process, beside those of the database. */
    ProcessHandle process();

    @Override
    void close();
}
