package org.opendps.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Who may connect, by what proof. A freshly made data folder trusts everybody, which would make the services' passwords
 * a decoration: from the second moment on everybody, the superuser included, proves a password.
 */
final class AccessRules {

    static final String SUPERUSER = "postgres";
    static final String SUPERUSER_PASSWORD = System.getenv().getOrDefault("DPS_POSTGRES_PASSWORD", "postgres");

    private final Path rules;
    private final Path closed;

    AccessRules(Path data) {
        this.rules = data.resolve("pg_hba.conf");
        this.closed = data.resolve("access-rules-closed");
    }

    /** Before the start: until the superuser has a password, it alone is trusted, and from this machine only. */
    void write() {
        write(Files.exists(closed) ? "scram-sha-256" : "trust");
    }

    /** Gives the superuser its password and closes the last open rule. */
    void close(Connection connection) throws SQLException {
        if (Files.exists(closed)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter role " + SUPERUSER + " password " + Provision.literal(SUPERUSER_PASSWORD));
            write("scram-sha-256");
            statement.execute("select pg_reload_conf()");
            Files.createFile(closed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String superuserProof) {
        try {
            Files.writeString(rules, """
                    host all %1$s 127.0.0.1/32 %2$s
                    host all %1$s ::1/128 %2$s
                    local all all scram-sha-256
                    host all all all scram-sha-256
                    """.formatted(SUPERUSER, superuserProof));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
