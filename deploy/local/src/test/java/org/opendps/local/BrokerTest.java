package org.opendps.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendps.local.broker.Redrive;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Topic;

class BrokerTest {

    private static final String TOPIC = "eligibility.personal-budget.v1";

    @TempDir
    static Path temporary;

    static InfraProcess infra;

    @BeforeAll
    static void start() throws IOException {
        infra = InfraProcess.start(temporary);
    }

    @AfterAll
    static void stop() {
        assertThat(infra.closeStandardInput(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void holdsExactlyTheTopicsOfTheTable() throws Exception {
        Set<String> declared = Topic.read(Checkout.find()).stream()
                .flatMap(Topic::withDeadLetters)
                .collect(Collectors.toSet());

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", infra.brokerAddress()))) {
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrderElementsOf(declared)
                    .contains("finance.spend.v1", "dlq.call-off-service." + TOPIC);
        }
    }

    @Test
    void keepsEventsForEverInSixPartitions() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", infra.brokerAddress()))) {
            Set<String> names = admin.listTopics().names().get();
            var described = admin.describeTopics(names).allTopicNames().get();
            var configured = admin.describeConfigs(names.stream()
                            .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                            .toList())
                    .all()
                    .get();

            assertThat(described.values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(6));
            assertThat(configured.values()).isNotEmpty().allSatisfy(config -> {
                assertThat(config.get("cleanup.policy").value()).isEqualTo("delete");
                assertThat(config.get("retention.ms").value()).isEqualTo("-1");
            });
        }
    }

    @Test
    void makesNoTopicByItself() {
        try (var producer = producer(Map.of("max.block.ms", "1500"))) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("nobody.declared.v1", "x"))
                            .get())
                    .hasCauseInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void sendsSetAsideRecordsBackOnce() throws Exception {
        try (var producer = producer(Map.of())) {
            for (String listener : List.of("call-off-service", "finance-service")) {
                var dead = new ProducerRecord<>("dlq." + listener + "." + TOPIC, "person-1", "budget for " + listener);
                dead.headers().add("ce_id", "event-1".getBytes(StandardCharsets.UTF_8));
                dead.headers().add("dead-letter-reason", "cannot read".getBytes(StandardCharsets.UTF_8));
                producer.send(dead).get();
            }
        }

        Redrive redrive = new Redrive(infra.brokerAddress());
        assertThat(redrive.of(TOPIC)).isEqualTo(new Redrive.Outcome.Redriven(TOPIC, 2));
        assertThat(redrive.of(TOPIC)).isEqualTo(new Redrive.Outcome.Redriven(TOPIC, 0));

        List<ConsumerRecord<String, String>> received = receive(TOPIC);
        assertThat(received)
                .extracting(ConsumerRecord::value)
                .containsExactlyInAnyOrder("budget for call-off-service", "budget for finance-service");
        assertThat(received).allSatisfy(event -> {
            assertThat(event.key()).isEqualTo("person-1");
            assertThat(StreamSupport.stream(event.headers().spliterator(), false)
                            .map(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8)))
                    .containsExactly("ce_id=event-1");
        });
    }

    @Test
    void refusesToRedriveUnknownTopic() {
        Redrive.Outcome outcome = new Redrive(infra.brokerAddress()).of("no.such.v1");

        assertThat(outcome).isInstanceOf(Redrive.Outcome.UnknownTopic.class);
        assertThat(outcome.sentence()).contains("no.such.v1").contains(TOPIC);
    }

    private static KafkaProducer<String, String> producer(Map<String, Object> more) {
        var settings = new java.util.HashMap<String, Object>(more);
        settings.put("bootstrap.servers", infra.brokerAddress());
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private static List<ConsumerRecord<String, String>> receive(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", infra.brokerAddress(), "group.id", "reader", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            var received = new java.util.ArrayList<ConsumerRecord<String, String>>();
            for (int attempt = 0; attempt < 20 && received.size() < 2; attempt++) {
                consumer.poll(Duration.ofMillis(500)).forEach(received::add);
            }
            return received;
        }
    }
}
