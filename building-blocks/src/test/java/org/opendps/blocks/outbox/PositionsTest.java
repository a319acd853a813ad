package org.opendps.blocks.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private final OutboxTable table = new OutboxTable(new ObjectMapper());
    private final Positions positions = new Positions(table, Optional.of(Set.of(BareOutbox.TOPIC)));

    @Test
    void aBatchThatFailsHalfWayLeavesNoPositionBehind() throws Exception {
        try (var outbox = new BareOutbox();
                var connection = outbox.connections().open("outbox-relay")) {
            outbox.write("{}");
            outbox.write("[]");
            var rows = table.unpublished(connection, 10);

            assertThatThrownBy(() -> positions.give(connection, rows)).isInstanceOf(RuntimeException.class);

            assertThat(outbox.number("select count(*) from topic_position")).isZero();
            assertThat(outbox.number("select count(*) from outbox where position is not null"))
                    .isZero();
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }
}
