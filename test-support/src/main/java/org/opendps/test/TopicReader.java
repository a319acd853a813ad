package org.opendps.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic, read once: whoever asks again is told what came since, and not all from the beginning. */
final class TopicReader {

    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitions;
    private final Map<String, List<ConsumerRecord<String, String>>> byKey = new HashMap<>();

    TopicReader(String broker, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker), new StringDeserializer(), new StringDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Every record of the key that the topic holds now. */
    synchronized List<ConsumerRecord<String, String>> of(String key) {
        var ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
            keep(consumer.poll(Duration.ofMillis(100)));
        }
        return List.copyOf(byKey.getOrDefault(key, List.of()));
    }

    /** Returns as soon as anything comes, of whatever key. */
    synchronized void listen(Duration atMost) {
        keep(consumer.poll(atMost));
    }

    private void keep(ConsumerRecords<String, String> read) {
        read.forEach(message -> byKey.computeIfAbsent(String.valueOf(message.key()), key -> new ArrayList<>())
                .add(message));
    }
}
