package org.opendps.blocks.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
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
                // a round is sent whole; waiting for more to join it gains nothing
                ProducerConfig.LINGER_MS_CONFIG,
                0,
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

    /**
     * Sends in rounds with one row of each key at most: what follows a row is not sent before the broker has it. A
     * batch of the client's own making would go on with later rows after one that it gave up.
     *
     * @return the rows that the broker has; of each key those before the first that it did not take
     */
    List<OutboxRow> send(List<OutboxRow> rows) {
        var sent = new ArrayList<OutboxRow>(rows.size());
        var refused = new HashSet<String>();
        var waiting = rows;
        while (!waiting.isEmpty() && !Thread.currentThread().isInterrupted()) {
            var round = new LinkedHashMap<String, OutboxRow>();
            var later = new ArrayList<OutboxRow>();
            for (var row : waiting) {
                if (!refused.contains(row.order()) && round.putIfAbsent(row.order(), row) != null) {
                    later.add(row);
                }
            }
            sendRound(round, sent, refused);
            waiting = later;
        }
        return sent;
    }

    private void sendRound(Map<String, OutboxRow> round, List<OutboxRow> sent, Set<String> refused) {
        var underWay = new LinkedHashMap<OutboxRow, Future<RecordMetadata>>();
        for (var row : round.values()) {
            var future = start(row);
            underWay.put(row, future);
            if (isAway(future)) {
                break;
            }
        }
        refused.addAll(round.keySet());
        underWay.forEach((row, future) -> {
            if (isTaken(future)) {
                sent.add(row);
                refused.remove(row.order());
            }
        });
    }

    // each further row would wait just as long
    private static boolean isAway(Future<RecordMetadata> future) {
        return future.state() == Future.State.FAILED && future.exceptionNow() instanceof TimeoutException;
    }

    private Future<RecordMetadata> start(OutboxRow row) {
        try {
            return producer().send(row.toRecord());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static boolean isTaken(Future<RecordMetadata> future) {
        try {
            future.get();
            return true;
        } catch (ExecutionException e) {
            LOG.warnf("The broker did not take an event: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
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
