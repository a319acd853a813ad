package org.opendps.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.gateway.forwarding.Answer;

class ComponentHealthTest {

    private static final String BROKER_DOWN = """
            {"status": "DOWN", "checks": [
              {"name": "database", "status": "UP"},
              {"name": "broker", "status": "DOWN", "data": {"error": "no route to 10.0.0.7"}}]}""";

    @Test
    void isUpWhenAllItsChecksAreUp() {
        ComponentHealth health = ComponentHealth.of("a", answer(200, """
                {"status": "UP", "checks": [{"name": "database", "status": "UP"}]}"""));

        assertThat(health.level()).isEqualTo(Level.UP);
        assertThat(health.checks()).containsEntry("database", true);
    }

    @Test
    void namesTheChecksThatAreDownAndKeepsTheirDetails() {
        String document = ComponentHealth.document(List.of(ComponentHealth.of("a", answer(503, BROKER_DOWN))))
                .encode();

        assertThat(new JsonObject(document)).isEqualTo(new JsonObject("""
                        {"status": "DOWN", "components": {"a": {"status": "DOWN", "reason": "down in it: broker",
                          "checks": {"database": "UP", "broker": "DOWN"}}}}"""));
    }

    @Test
    void passesOnNumbersThatSayHowLateItIsAndNoOtherDetail() {
        ComponentHealth health = ComponentHealth.of("a", answer(200, """
                {"status": "UP", "checks": [{"name": "outbox", "status": "UP",
                  "data": {"waiting": 3, "oldestSeconds": 1, "port": 5432, "lag": "many"}}]}"""));

        assertThat(health.figures()).isEqualTo(Map.of("waiting", 3L, "oldestSeconds", 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{\"checks\": 1}", "{\"checks\": [1]}"})
    void isDownByItsStatusWhenItSaysNothingReadable(String body) {
        assertThat(ComponentHealth.of("a", answer(500, body)).reason()).isEqualTo("answered 500");
    }

    @Test
    void oneThatIsDownMakesTheWholeDown() {
        ComponentHealth well = ComponentHealth.of("a", answer(200, "{}"));
        ComponentHealth silent = ComponentHealth.silent("b", "cannot be reached");

        assertThat(ComponentHealth.document(List.of(well)).getString("status")).isEqualTo("UP");
        assertThat(ComponentHealth.document(List.of(well, silent)).getString("status"))
                .isEqualTo("DOWN");
    }

    @Test
    void oneThatIsNotReadyIsDownHoweverWellItIs() {
        ComponentHealth notReady = ComponentHealth.of("a", answer(503, "{}"));

        assertThat(notReady.andWell(answer(200, "{}")).level()).isEqualTo(Level.DOWN);
        assertThat(notReady.andWell(answer(503, BROKER_DOWN)).reason()).isEqualTo("answered 503");
    }

    private static Answer answer(int status, String body) {
        return new Answer(status, MultiMap.caseInsensitiveMultiMap(), Buffer.buffer(body));
    }
}
