package org.plenary.benchmark;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import com.zaxxer.hikari.HikariDataSource;
import org.plenary.embedded.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way into the database that the candidates of our own making share, with the settings that the product reads with. */
record Access(String url, String user, String password) {

    static Access of(Server server) {
        return new Access(server.url(), server.product(), server.password());
    }

    /** As the first three arguments of a program. */
    static Access of(String... arguments) {
        return new Access(arguments[0], arguments[1], arguments[2]);
    }

    HikariDataSource pool(int connections, boolean writes) {
        // What is read from standard output are answers, and to log each turn would take longer than the turn.
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            loggers.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        }
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(connections);
        pool.addDataSourceProperty("prepareThreshold", "1");
        pool.addDataSourceProperty(
                "options",
                "-c plan_cache_mode=force_generic_plan -c jit=off -c random_page_cost=1.1 -c enable_mergejoin=off -c search_path=plenary"
                        + " -c pg_trgm.word_similarity_threshold=0.45"
                        + (writes ? "" : " -c default_transaction_read_only=on"));
        return pool;
    }
}
