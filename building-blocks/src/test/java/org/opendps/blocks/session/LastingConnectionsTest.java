package org.opendps.blocks.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opendps.test.Infrastructure;

class LastingConnectionsTest {

    @Test
    void aSessionWhoseServiceVanishedEndsWithinAMinute() throws Exception {
        var connections =
                new LastingConnections(Infrastructure.shared().jdbcUrl("eligibility"), "eligibility", "eligibility");
        try (var connection = connections.open("a name");
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select current_setting('tcp_keepalives_idle')::int
                            + current_setting('tcp_keepalives_interval')::int * current_setting('tcp_keepalives_count')::int,
                            current_setting('application_name')
                        """)) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(60);
            assertThat(row.getString(2)).isEqualTo("a name");
            assertThat(connection.getNetworkTimeout()).isEqualTo(30_000);
        }
    }
}
