package org.opendps.blocks.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelayConnectionsTest {

    @Test
    void aSessionWhoseRelayVanishedEndsWithinAMinute() throws Exception {
        try (var outbox = new BareOutbox();
                var connection = outbox.connections().open();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select current_setting('tcp_keepalives_idle')::int
                            + current_setting('tcp_keepalives_interval')::int * current_setting('tcp_keepalives_count')::int
                        """)) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(60);
            assertThat(connection.getNetworkTimeout()).isEqualTo(30_000);
        }
    }
}
