package org.opendps.blocks.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendps.blocks.session.LastingConnections;

/**
 * The relay in a process of its own that dies, without any farewell, at a chosen point: {@code BEFORE_PUBLISHING}, or
 * {@code BEFORE_MARKING} (the broker has the events, the table does not know it yet), or {@code NEVER}.
 */
final class DyingRelay {

    private DyingRelay() {}

    public static void main(String[] arguments) throws InterruptedException {
        var url = arguments[0];
        var broker = arguments[1];
        var point = arguments[2];
        var publishing = new Publishing(broker) {
            @Override
            List<OutboxRow> send(List<OutboxRow> rows) {
                if (!rows.isEmpty() && point.equals("BEFORE_PUBLISHING")) {
                    Runtime.getRuntime().halt(9);
                }
                var sent = super.send(rows);
                if (!rows.isEmpty() && point.equals("BEFORE_MARKING")) {
                    Runtime.getRuntime().halt(9);
                }
                return sent;
            }
        };
        var table = new OutboxTable(new ObjectMapper());
        var relay = new OutboxRelay(
                new LastingConnections(url, "eligibility", "eligibility"),
                table,
                publishing,
                new Positions(table, Optional.of(Set.of("registry.purchasing-system.v1"))));
        relay.start(new StartupEvent());
        Thread.sleep(60_000);
    }
}
