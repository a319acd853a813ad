package org.opendps.blocks.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.notes.MemberConsumer;
import org.opendps.test.Broker;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class ListeningTest {

    private static final String TOPIC = "registry.member.v1";
    private static final String DEAD_LETTERS = "dlq.call-off-service.registry.member.v1";

    private final UUID key = UUID.randomUUID();

    @Inject
    AgroalDataSource database;

    @Test
    void anEventThatArrivesTwiceTakesEffectOnce() throws SQLException {
        var id = UUID.randomUUID();
        Broker.send(TOPIC, key, id, "{\"text\":\"twice\", \"aFieldOfTomorrow\": 1}");
        Broker.send(TOPIC, key, id, "{\"text\":\"twice\"}");
        Broker.send(TOPIC, key, UUID.randomUUID(), "{\"text\":\"after twice\"}");
        awaitEffects("after twice");
        assertThat(effects("twice")).isEqualTo(1);
    }

    @Test
    void killedBetweenEffectAndInboxRowItTakesEffectOnce() throws SQLException {
        MemberConsumer.DEATHS.set(2);
        Broker.send(TOPIC, key, UUID.randomUUID(), "{\"text\":\"survives\"}");
        awaitEffects("survives");
        Broker.send(TOPIC, key, UUID.randomUUID(), "{\"text\":\"after survival\"}");
        awaitEffects("after survival");
        assertThat(effects("survives")).isEqualTo(1);
        assertThat(MemberConsumer.DEATHS.get()).isZero();
    }

    @Test
    void manyMoreDeathsThanTriesSendNothingToTheDeadLetters() throws SQLException {
        MemberConsumer.DEATHS.set(5);
        Broker.send(TOPIC, key, UUID.randomUUID(), "{\"text\":\"patient\"}");
        awaitEffects("patient");
        assertThat(Broker.all(DEAD_LETTERS, key)).isEmpty();
    }

    @Test
    void poisonGoesToTheDeadLettersAndTheRestGoesOn() throws SQLException {
        Broker.send(TOPIC, key, UUID.randomUUID(), "{\"text\":\"poison\"}");
        Broker.send(TOPIC, key, UUID.randomUUID(), "no json");
        Broker.send(new ProducerRecord<>(TOPIC, key.toString(), "{\"text\":\"no envelope\"}"));
        Broker.send(TOPIC, key, UUID.randomUUID(), "{\"text\":\"goes on\"}");
        awaitEffects("goes on");
        assertThat(effects("poison")).isZero();
        assertThat(Broker.await(DEAD_LETTERS, key, 3))
                .extracting(m -> m.value())
                .containsExactly("{\"text\":\"poison\"}", "no json", "{\"text\":\"no envelope\"}");
    }

    private void awaitEffects(String text) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> effects(text) > 0);
    }

    private long effects(String text) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from effect where text = ?")) {
            query.setString(1, text);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
