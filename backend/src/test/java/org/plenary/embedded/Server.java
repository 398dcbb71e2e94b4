package org.plenary.embedded;

import java.nio.file.Path;

/** An embedded server that other processes may use too, with the ways in of each role. */
public record Server(
        String url, String owner, String ownerPassword, String product, String password, String superuser) {

    /** Starts one on a directory; it ends with this process. */
    public static Server start(Path directory) {
        var data = DataDirectory.at(directory);
        var access = DataDirectories.open(data, data.path(), DataDirectories.PRODUCT);
        var passwords = access.passwords();
        return new Server(
                access.url(),
                Roles.OWNER,
                passwords.owner(),
                Roles.PRODUCT,
                passwords.product(),
                passwords.superuser());
    }

    /** What an application is told, so that it takes this one for a database of one's own, whatever is set for tests. */
    public String[] settings() {
        return new String[] {
            "--spring.config.location=classpath:/application.yaml",
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + product,
            "--spring.datasource.password=" + password,
            "--spring.liquibase.url=" + url,
            "--spring.liquibase.user=" + owner,
            "--spring.liquibase.password=" + ownerPassword
        };
    }
}
