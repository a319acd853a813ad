package org.opendps.blocks.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The relay's own connection, outside the pool: it is held for as long as the relay is active, and its advisory lock
 * must end when it ends.
 */
@ApplicationScoped
class RelayConnections {

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
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, login);
    }
}
