package org.opendps.finance.spend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.payrun.PayRunStory;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What internal finance systems rely on: the schema that we publish, and a consumer that knows nothing else. */
@QuarkusTest
@WithTestResource(TestStack.class)
class SpendContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    DayTurning days;

    private final PayRunStory story = new PayRunStory();
    private final Login finance = Login.as("finance-system").at(story.council);

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    private static JsonSchema schema() {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(file(), config);
    }

    private static InputStream file() {
        return Objects.requireNonNull(
                SpendContractTest.class.getResourceAsStream("/contracts/finance.spend.v1.schema.json"));
    }

    @Test
    void itsExampleIsWhatItDescribes() throws IOException {
        var example = JSON.readTree(file()).at("/examples/0");
        assertThat(schema().validate(example)).isEmpty();
        ((ObjectNode) example).put("net", 110);
        assertThat(schema().validate(example)).isNotEmpty();
    }

    /** Firmed, approved, changed, paid, corrected, accrued, reversed, released: on the topic and in the feed alike. */
    @Test
    void everyEventIsAsItsSchemaSaysAndAConsumerRebuildsTheLedgerToThePenny() throws Exception {
        var supported = story.supported();
        var placement = supported.running();
        story.registered(supported.provider, "SELF_BILLING");
        FinanceStory.clock("2026-12-15T10:00:00Z");
        story.approved(supported, placement, "2026-11-30", "2026-12-03");
        story.paid("2026-12-06", "2026-12-15", 1, "110.00");
        var cheaper = supported.asking(placement, "2026-12-03", "2027-04-30");
        cheaper.put("unitCost", "50.00");
        supported.changed(cheaper, "PLACEMENT_VARIED");
        story.approved(supported, placement, "2026-12-07", "2026-12-10");
        FinanceStory.clock("2027-01-01T00:05:00Z");
        days.turn();
        supported.tell(placement, "PLACEMENT_ENDED", null, "2027-01-31");

        var consumer = new DocumentedConsumer();
        Awaitility.await().untilAsserted(() -> {
            consumer.readOn(RestAssured.port, finance.token());
            assertThat(consumer.line(supported.costCentre, "2027-28", "committed"))
                    .isEqualTo("0.00");
        });
        for (var year : List.of("2026-27", "2027-28")) {
            var ledger = supported.position(year);
            for (var what : List.of("committed", "accrued", "spent")) {
                assertThat(consumer.line(supported.costCentre, year, what)).isEqualTo(ledger.get(what));
            }
        }
        assertThat(consumer.line(supported.costCentre, "2026-27", "paid")).isEqualTo("110.00");

        var late = new DocumentedConsumer();
        var topic = Broker.await("finance.spend.v1", placement, 10).stream()
                .map(event -> read(event.value()))
                .toList();
        topic.forEach(late::take);
        topic.forEach(late::take);
        assertThat(late.line(supported.costCentre, "2026-27", "spent"))
                .isEqualTo(consumer.line(supported.costCentre, "2026-27", "spent"));
        assertThat(topic)
                .allSatisfy(event -> assertThat(schema().validate(event)).isEmpty());
        assertThat(topic.stream().map(event -> event.get("kind").asText()).distinct())
                .contains("COMMITMENT_FIRMED", "SPEND_APPROVED", "PAID", "CREDITED", "ACCRUED", "ACCRUAL_REVERSED");
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
