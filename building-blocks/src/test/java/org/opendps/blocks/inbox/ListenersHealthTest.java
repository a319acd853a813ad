package org.opendps.blocks.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItems;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.reactive.messaging.health.HealthReport;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.providers.extension.HealthCenter;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class ListenersHealthTest {

    @Inject
    KafkaClientService clients;

    @Test
    void brokerAndListenersCountForWellnessOnly() {
        RestAssured.get("/q/health/well")
                .then()
                .statusCode(200)
                .body("checks.name", hasItems("broker", "listeners", "outbox"));
        RestAssured.get("/q/health/ready")
                .then()
                .body(
                        "checks.name",
                        containsInAnyOrder("OIDC Provider Health Check", "Database connections health check"));
    }

    @Test
    void namesTheListenerThatHasGivenUpAndHowFarTheOthersAreBehind() {
        var channels = new HealthCenter() {
            @Override
            public HealthReport getLiveness() {
                return HealthReport.builder()
                        .add("members", false, "no broker at 10.0.0.7")
                        .add("awards", true)
                        .build();
            }
        };
        var figures = new SimpleMeterRegistry();
        var behind = new AtomicLong(7);
        figures.gauge("kafka.consumer.fetch.manager.records.lag.max", behind);
        var health = new ListenersHealth(channels, figures).call();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getData())
                .hasValueSatisfying(data ->
                        assertThat(data).containsEntry("deaf", "members").containsEntry("lag", 7L));
    }

    @Test
    void aListenerThatDiedIsMissedWithinTenSeconds() {
        var settings = clients.getConsumer("members").configuration();
        assertThat(String.valueOf(settings.get("session.timeout.ms"))).isEqualTo("10000");
        assertThat(String.valueOf(settings.get("heartbeat.interval.ms"))).isEqualTo("3000");
    }
}
