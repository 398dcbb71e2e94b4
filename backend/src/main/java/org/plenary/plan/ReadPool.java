package org.plenary.plan;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The connections that plans run on: read-only, one snapshot for all statements of a plan, every statement prepared on
 * the server with one plan for all values.
 */
@Configuration(proxyBeanMethods = false)
class ReadPool {

    private static final String OPTIONS = "-c default_transaction_isolation=repeatable\\ read"
            + " -c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan -c jit=off"
            // What is read is in memory, and plans look rows up by key: to scan a table or to sort it for a merge
            // instead
            // would cost more with each meeting that there is.
            + " -c random_page_cost=1.1 -c enable_mergejoin=off"
            // Two misspelt words of two are still found.
            + " -c search_path=plenary -c pg_trgm.word_similarity_threshold=0.45 -c statement_timeout=";

    @Bean(defaultCandidate = false)
    HikariDataSource readDataSource(
            JdbcConnectionDetails details,
            @Value("${plenary.reads.connections:8}") int connections,
            @Value("${plenary.reads.timeout:5s}") Duration longest) {
        var pool = new HikariDataSource();
        pool.setPoolName("reads");
        pool.setJdbcUrl(details.getJdbcUrl());
        pool.setUsername(details.getUsername());
        pool.setPassword(details.getPassword());
        pool.setMaximumPoolSize(connections);
        pool.setConnectionTimeout(4_000);
        pool.setValidationTimeout(2_000);
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("socketTimeout", String.valueOf(longest.toSeconds() + 10));
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("options", OPTIONS + longest.toMillis());
        pool.addDataSourceProperty("prepareThreshold", "1");
        return pool;
    }
}
