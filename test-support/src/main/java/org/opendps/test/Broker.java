package org.opendps.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * What a test reads from the real broker, and writes to it. One producer for all, and one reader for each topic: to make
 * one takes longer than most tests.
 */
public final class Broker {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration A_MOMENT = Duration.ofMillis(100);
    private static final Map<String, KafkaProducer<String, String>> PRODUCERS = new ConcurrentHashMap<>();
    private static final Map<String, TopicReader> READERS = new ConcurrentHashMap<>();

    private Broker() {}

    /** Waits until the topic holds that many records of the key. */
    public static List<ConsumerRecord<String, String>> await(String topic, Object key, int count) {
        var deadline = Instant.now().plus(PATIENCE);
        var reader = reader(topic);
        var found = reader.of(key.toString());
        while (found.size() < count && Instant.now().isBefore(deadline)) {
            reader.listen(A_MOMENT);
            found = reader.of(key.toString());
        }
        if (found.size() < count) {
            throw new AssertionError("Only " + found.size() + " of " + count + " events of " + key + " on " + topic);
        }
        return found;
    }

    /** Every record of the key that the topic holds now. */
    public static List<ConsumerRecord<String, String>> all(String topic, Object key) {
        return reader(topic).of(key.toString());
    }

    private static TopicReader reader(String topic) {
        var broker = Infrastructure.shared().broker();
        return READERS.computeIfAbsent(broker + "/" + topic, unread -> new TopicReader(broker, topic));
    }

    /** Sends an event as another service would. */
    public static void send(String topic, Object key, UUID eventId, String json) {
        var message = new ProducerRecord<>(topic, key.toString(), json);
        message.headers().add("ce_id", eventId.toString().getBytes(StandardCharsets.UTF_8));
        send(message);
    }

    public static void send(ProducerRecord<String, String> message) {
        try {
            PRODUCERS
                    .computeIfAbsent(Infrastructure.shared().broker(), Broker::producer)
                    .send(message)
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static KafkaProducer<String, String> producer(String broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "acks", "all");
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
}
