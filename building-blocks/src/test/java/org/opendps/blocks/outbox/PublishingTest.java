package org.opendps.blocks.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Broker;
import org.opendps.test.Infrastructure;

class PublishingTest {

    private static final String TOO_LARGE = "x".repeat(2_000_000);

    private final Publishing publishing = new Publishing(Infrastructure.shared().broker());
    private final String key = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        publishing.close();
    }

    private static OutboxRow row(long seq, String key, String payload) {
        return new OutboxRow(seq, BareOutbox.TOPIC, key, payload, Map.of(), null);
    }

    @Test
    void nothingOfAKeyIsSentAfterARowThatTheBrokerDoesNotTake() {
        var sent = publishing.send(
                List.of(row(1, key, "first"), row(2, key, TOO_LARGE), row(3, other, "another's"), row(4, key, "last")));

        assertThat(sent).extracting(OutboxRow::seq).containsExactlyInAnyOrder(1L, 3L);
        assertThat(Broker.all(BareOutbox.TOPIC, key)).extracting(m -> m.value()).containsExactly("first");
        assertThat(Broker.all(BareOutbox.TOPIC, other)).hasSize(1);
    }

    @Test
    void rowsOfAKeyStayInOrder() {
        var rows = IntStream.range(0, 100)
                .mapToObj(i -> row(i, i % 3 == 0 ? key : other, "" + i))
                .toList();

        assertThat(publishing.send(rows)).hasSize(100);

        assertThat(Broker.all(BareOutbox.TOPIC, key))
                .extracting(m -> Integer.parseInt(m.value()))
                .hasSize(34)
                .isSorted();
    }
}
