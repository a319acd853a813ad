package org.opendps.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What a test reads from the real broker, and writes to it. */
public final class Broker {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Broker() {}

    /** Waits until the topic holds that many records of the key. */
    public static List<ConsumerRecord<String, String>> await(String topic, Object key, int count) {
        var deadline = Instant.now().plus(PATIENCE);
        var found = all(topic, key);
        while (found.size() < count && Instant.now().isBefore(deadline)) {
            found = all(topic, key);
        }
        if (found.size() < count) {
            throw new AssertionError("Only " + found.size() + " of " + count + " events of " + key + " on " + topic);
        }
        return found;
    }

    /** Every record of the key that the topic holds now. */
    public static List<ConsumerRecord<String, String>> all(String topic, Object key) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Infrastructure.shared().broker());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> {
                    if (key.toString().equals(message.key())) {
                        found.add(message);
                    }
                });
            }
            return found;
        }
    }

    /** Sends an event as another service would. */
    public static void send(String topic, Object key, UUID eventId, String json) {
        var message = new ProducerRecord<>(topic, key.toString(), json);
        message.headers().add("ce_id", eventId.toString().getBytes(StandardCharsets.UTF_8));
        send(message);
    }

    public static void send(ProducerRecord<String, String> message) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Infrastructure.shared().broker(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
