package org.opendps.blocks.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class IdempotencyTest {

    @Inject
    AgroalDataSource database;

    private final Login commissioner = Login.as("commissioner").at("E09000002");
    private final String key = UUID.randomUUID().toString();

    private Response post(Login login, String text) {
        return by(login, Map.of("text", text, "price", "1.00"))
                .header("Idempotency-Key", key)
                .post("/v1/notes");
    }

    @Test
    void sameKeyAndBodyGetsTheSameAnswerAndDoesTheWorkOnce() {
        var first = post(commissioner, "once");
        var second = post(commissioner, "once");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.contentType()).startsWith("application/json");
    }

    @Test
    void sameKeyWithAnotherBodyIsRefused() {
        post(commissioner, "one");
        post(commissioner, "another").then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void sameKeyOnBehalfOfAnotherIsRefused() {
        var request =
                by(commissioner, Map.of("text", "for one", "price", "1.00")).header("Idempotency-Key", key);
        request.header("On-Behalf-Of", "0198c0de-0000-7000-8000-000000000001").post("/v1/notes");
        by(commissioner, Map.of("text", "for one", "price", "1.00"))
                .header("Idempotency-Key", key)
                .header("On-Behalf-Of", "0198c0de-0000-7000-8000-000000000002")
                .post("/v1/notes")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void keepsNeitherTheKeyNorAPlainDigest() throws SQLException {
        post(commissioner, "sealed");
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select key_hash, request_digest from idempotent_answer where body like '%sealed%'");
                var row = query.executeQuery()) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).hasSize(64).isNotEqualTo(key);
            assertThat(row.getString(2)).hasSize(64);
        }
    }

    @Test
    void anothersKeyIsAnotherKey() {
        var mine = post(commissioner, "same");
        var theirs = post(commissioner.named("somebody-else"), "same");
        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(theirs.header("Location")).isNotEqualTo(mine.header("Location"));
    }

    @Test
    void failedWorkLeavesTheKeyFree() {
        assertThat(post(commissioner, "fails after the announcement").statusCode())
                .isEqualTo(500);
        assertThat(post(commissioner, "works").statusCode()).isEqualTo(201);
    }

    @Test
    void repetitionDuringTheWorkIsToldToWait() throws Exception {
        NoteResource.GATE.drainPermits();
        var first = CompletableFuture.supplyAsync(() -> post(commissioner, "slow"));
        while (!NoteResource.GATE.hasQueuedThreads()) {
            Thread.sleep(5);
        }
        var meanwhile = post(commissioner, "slow");
        NoteResource.GATE.release(1_000);
        meanwhile.then().statusCode(409).body("type", equalTo("/problems/idempotency-key-in-flight"));
        assertThat(first.get().statusCode()).isEqualTo(201);
        assertThat(post(commissioner, "slow").header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void keyThatIsNoKeyIsRefused() {
        by(commissioner, Map.of("text", "a", "price", "1.00"))
                .header("Idempotency-Key", "x".repeat(256))
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-unusable"));
    }
}
