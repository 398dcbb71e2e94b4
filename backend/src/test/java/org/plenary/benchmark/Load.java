package org.plenary.benchmark;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Posts random ones of some bodies, each client the next as soon as it has the answer. */
interface Load {

    /** The same numbers for everybody. */
    long SEED = 2018;

    Measure put(URI address, Map<String, String> headers, List<String> bodies, int clients, double seconds)
            throws Exception;
}
