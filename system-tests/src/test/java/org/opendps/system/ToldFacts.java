package org.opendps.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a topic holds by now: each fact once by its id, however often the broker was given it. */
record ToldFacts(List<JsonNode> facts) {

    static ToldFacts on(RunningSystem.Handle system, String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", system.ports().kafkaAddress());
        var json = new ObjectMapper();
        var facts = new LinkedHashMap<String, JsonNode>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    facts.put(id(message), json.readTree(message.value()));
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(topic, e);
        }
        return new ToldFacts(List.copyOf(facts.values()));
    }

    private static String id(ConsumerRecord<String, String> message) {
        var header = Objects.requireNonNull(message.headers().lastHeader("ce_id"), "no id");
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Those of one thing, by the field that names it. */
    ToldFacts of(String field, String id) {
        return new ToldFacts(facts.stream()
                .filter(fact -> fact.path(field).asText().equals(id))
                .toList());
    }

    List<String> kinds() {
        return facts.stream().map(fact -> fact.get("kind").asText()).toList();
    }

    ToldFacts kind(String kind) {
        return of("kind", kind);
    }
}
