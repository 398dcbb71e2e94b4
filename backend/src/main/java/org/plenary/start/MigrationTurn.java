package org.plenary.start;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Lets one process at a time migrate. Liquibase's own lock comes too late for an empty database: two first starts would both
 * make the table in which it keeps its record. The lock goes with the connection that migrates.
 */
@Component
class MigrationTurn implements BeanPostProcessor {

    /** Any number, as long as nobody else in the database uses it. */
    private static final long LOCK = 0x706c656e617279L;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        // A pool would keep the connection, and the lock with it.
        if (bean instanceof SpringLiquibase liquibase && !(liquibase.getDataSource() instanceof HikariDataSource)) {
            liquibase.setDataSource(new InTurn(liquibase.getDataSource()));
        }
        return bean;
    }

    private static final class InTurn extends DelegatingDataSource {

        InTurn(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_lock(" + LOCK + ")");
            }
            return connection;
        }
    }
}
