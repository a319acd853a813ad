package org.opendps.local.broker;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.opendps.local.plan.Topic;

/**
 * Sends what listeners had set aside back to where it came from. Every listener of the topic sees it again, and leaves
 * alone what it already has by the event's id; so a crash between the send and the commit does no harm either.
 */
public record Redrive(String brokerAddress) {

    private static final String GROUP = "dps-redrive";
    private static final String REASON_HEADERS = "dead-letter-";
    private static final Duration POLL = Duration.ofSeconds(1);

    public sealed interface Outcome {

        String sentence();

        record Redriven(String topic, long records) implements Outcome {
            @Override
            public String sentence() {
                return records + " records sent back to " + topic + ".";
            }
        }

        record UnknownTopic(String topic, List<String> known) implements Outcome {
            @Override
            public String sentence() {
                return "No listener sets records of topic '" + topic + "' aside; those are: " + String.join(", ", known)
                        + ".";
            }
        }
    }

    public Outcome of(String topic) {
        List<String> deadLetters = deadLetterTopics();
        List<String> ofTopic =
                deadLetters.stream().filter(name -> origin(name).equals(topic)).toList();
        if (ofTopic.isEmpty()) {
            return new Outcome.UnknownTopic(
                    topic,
                    deadLetters.stream()
                            .map(Redrive::origin)
                            .distinct()
                            .sorted()
                            .toList());
        }
        return new Outcome.Redriven(topic, sendBack(ofTopic, topic));
    }

    private long sendBack(List<String> deadLetters, String topic) {
        Map<String, Object> reading = Map.of(
                "bootstrap.servers", brokerAddress,
                "group.id", GROUP,
                "enable.auto.commit", "false",
                "auto.offset.reset", "earliest",
                "allow.auto.create.topics", "false");
        Map<String, Object> sending =
                Map.of("bootstrap.servers", brokerAddress, "acks", "all", "enable.idempotence", "true");
        try (var consumer = new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                var producer = new KafkaProducer<>(sending, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<TopicPartition> partitions = deadLetters.stream()
                    .flatMap(name -> consumer.partitionsFor(name).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            long sent = 0;
            // Only what waited when this began: a record that fails again must not go round for ever.
            while (end.entrySet().stream().anyMatch(last -> consumer.position(last.getKey()) < last.getValue())) {
                sent += sendBack(consumer.poll(POLL), producer, topic);
                consumer.commitSync();
            }
            return sent;
        }
    }

    private static long sendBack(
            ConsumerRecords<byte[], byte[]> waiting, KafkaProducer<byte[], byte[]> producer, String topic) {
        var acknowledgements = StreamSupport.stream(waiting.spliterator(), false)
                .map(dead -> producer.send(asNew(dead, topic)))
                .toList();
        for (var acknowledgement : acknowledgements) {
            try {
                acknowledgement.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("Not everything was sent back; run it again.", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return acknowledgements.size();
    }

    private static ProducerRecord<byte[], byte[]> asNew(ConsumerRecord<byte[], byte[]> dead, String topic) {
        List<Header> headers = StreamSupport.stream(dead.headers().spliterator(), false)
                .filter(header -> !header.key().startsWith(REASON_HEADERS))
                .toList();
        // The key alone picks the partition, as it did the first time.
        return new ProducerRecord<>(topic, null, dead.key(), dead.value(), headers);
    }

    private List<String> deadLetterTopics() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokerAddress))) {
            return admin.listTopics().names().get().stream()
                    .filter(name -> name.startsWith(Topic.DEAD_LETTER_PREFIX))
                    .toList();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker at " + brokerAddress + " does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@code dlq.<listener>.<topic>}; no listener has a dot in its name. */
    private static String origin(String deadLetterTopic) {
        return deadLetterTopic.split("\\.", 3)[2];
    }
}
