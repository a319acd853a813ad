package org.opendps.blocks.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Connections outside the pool, that are held for as long as a part of the service is active: the advisory locks of its
 * session must end when it ends.
 */
@ApplicationScoped
public class LastingConnections {

    /** What vanished with its machine would hold its locks for hours: within a minute the database ends its session. */
    private static final String SEEN_GONE_BY_THE_DATABASE =
            "-c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3";

    /** Far longer than anybody waits on such a connection. */
    private static final Duration SEEN_GONE_BY_THE_SERVICE = Duration.ofSeconds(30);

    private final String url;
    private final Properties login = new Properties();

    public LastingConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("tcpKeepAlive", "true");
        login.setProperty("options", SEEN_GONE_BY_THE_DATABASE);
        login.setProperty("socketTimeout", Long.toString(SEEN_GONE_BY_THE_SERVICE.toSeconds()));
    }

    /** @param name as the database lists its sessions */
    public Connection open(String name) throws SQLException {
        var named = new Properties();
        named.putAll(login);
        named.setProperty("ApplicationName", name);
        return DriverManager.getConnection(url, named);
    }
}
