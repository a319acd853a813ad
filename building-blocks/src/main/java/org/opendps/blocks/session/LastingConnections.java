package org.opendps.blocks.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The relay's own connection, outside the pool: it is held for as long as the relay is active, and its advisory lock
 * must end when it ends.
 */
@ApplicationScoped
class RelayConnections {

    /** A relay whose machine vanished would hold the lock for hours: within a minute the database ends its session. */
    private static final String SEEN_GONE_BY_THE_DATABASE =
            "-c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3";

    /** Far longer than the relay waits for a notification. */
    private static final Duration SEEN_GONE_BY_THE_RELAY = Duration.ofSeconds(30);

    private final String url;
    private final Properties login = new Properties();

    RelayConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("ApplicationName", "outbox-relay");
        login.setProperty("tcpKeepAlive", "true");
        login.setProperty("options", SEEN_GONE_BY_THE_DATABASE);
        login.setProperty("socketTimeout", Long.toString(SEEN_GONE_BY_THE_RELAY.toSeconds()));
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, login);
    }
}
