package org.opendps.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.opendps.local.plan.Database;

/** A running server with its databases. */
public final class Postgres implements AutoCloseable {

    public enum Durability {
        /** What is acknowledged is on the disk. */
        FULL("on"),
        /** For data that is thrown away in any case. */
        NONE("off");

        private final String setting;

        Durability(String setting) {
            this.setting = setting;
        }
    }

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts the server on {@code data}, which may be empty, and makes what is missing of {@code databases}. */
    public static Postgres start(Place place, int port, Durability durability, List<Database> databases) {
        AccessRules access = new AccessRules(place.data());
        try {
            Binaries.discardParts(place.binaries());
            Files.createDirectories(place.data());
            Files.createDirectories(place.log().toAbsolutePath().getParent());
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(place.data())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(place.binaries().toFile())
                    // Children are stopped in an order; a hook of its own would stop the server under the services.
                    .setRegisterShutdownHook(false)
                    .setDataDirectoryCustomizer(ignored -> access.write())
                    .setConnectConfig("password", AccessRules.SUPERUSER_PASSWORD)
                    .setServerConfig("fsync", durability.setting)
                    .setServerConfig("synchronous_commit", durability.setting)
                    .setServerConfig("full_page_writes", durability.setting)
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .setErrorRedirector(
                            ProcessBuilder.Redirect.appendTo(place.log().toFile()))
                    .setOutputRedirector(
                            ProcessBuilder.Redirect.appendTo(place.log().toFile()))
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            Postgres postgres = new Postgres(server);
            postgres.provide(databases, access);
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start; its log is " + place.log(), e);
        }
    }

    /** Folders of one server: the unpacked programs, the data, the log file. */
    public record Place(Path binaries, Path data, Path log) {}

    private void provide(List<Database> databases, AccessRules access) {
        try (Connection connection = superuser("postgres")) {
            Provision provision = new Provision(connection);
            for (Database database : databases) {
                provision.roleAndDatabase(database);
            }
            access.close(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The databases could not be made: " + e.getMessage(), e);
        }
        databases.parallelStream()
                .filter(database -> database.use() == Database.Use.SERVICE)
                .forEach(this::extend);
    }

    private void extend(Database database) {
        try (Connection connection = superuser(database.name())) {
            new Provision(connection).extensions();
        } catch (SQLException e) {
            throw new IllegalStateException(database.name() + ": " + e.getMessage(), e);
        }
    }

    private Connection superuser(String database) throws SQLException {
        return server.getDatabase(AccessRules.SUPERUSER, database).getConnection();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
