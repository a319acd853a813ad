package org.opendps.blocks.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends rows to the broker and waits until all replicas have them. */
@ApplicationScoped
class Publishing {

    private static final Logger LOG = Logger.getLogger(Publishing.class);
    private static final Duration GIVE_UP_AFTER = Duration.ofSeconds(10);

    private final Map<String, Object> settings;
    private @Nullable Producer<String, String> producer;

    Publishing(@ConfigProperty(name = "kafka.bootstrap.servers") String broker) {
        int limit = (int) GIVE_UP_AFTER.toMillis();
        settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                limit / 2,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                limit,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                limit,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class);
    }

    /** @return the rows up to the first that the broker did not take; what lies after it is sent again */
    List<OutboxRow> send(List<OutboxRow> rows) {
        var sent = new ArrayList<OutboxRow>(rows.size());
        var underWay = new ArrayList<Future<RecordMetadata>>(rows.size());
        try {
            for (var row : rows) {
                underWay.add(producer().send(row.toRecord()));
            }
            producer().flush();
            for (int i = 0; i < rows.size(); i++) {
                underWay.get(i).get();
                sent.add(rows.get(i));
            }
        } catch (ExecutionException | RuntimeException e) {
            LOG.warnf("The broker did not take an event: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return sent;
    }

    private Producer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
