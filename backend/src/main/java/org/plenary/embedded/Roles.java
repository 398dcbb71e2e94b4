package org.plenary.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The two roles of the product and its database: {@code plenary_owner} owns the tables and changes their shape,
 * {@code plenary_app} owns nothing and only reads and writes rows.
 */
final class Roles {

    static final String OWNER = "plenary_owner";
    static final String PRODUCT = "plenary_app";

    private static final String DATABASE = "plenary";

    private Roles() {}

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE);
    }

    /** Makes what is missing, so that a first start that was killed half-way is finished by the next. */
    static void ensure(int port, Passwords passwords) {
        var server = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        try (var connection = DriverManager.getConnection(server, "postgres", passwords.superuser())) {
            ensureRole(connection, OWNER, passwords.owner());
            ensureRole(connection, PRODUCT, passwords.product());
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                run(connection, "create database " + DATABASE + " owner " + OWNER + " template template0");
            }
        } catch (SQLException refused) {
            throw new DatabaseUnavailable(
                    "The embedded PostgreSQL refuses its own superuser: %s".formatted(refused.getMessage()),
                    "The file passwords in the data directory must be the one that was made with it.",
                    refused);
        }
    }

    private static void ensureRole(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            run(connection, "create role " + role + " login password '" + password + "'");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
