package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.AuditedTables;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class AuditTest {

    @Inject
    AgroalDataSource database;

    @AfterEach
    void putTheClockBack() {
        Scene.backToTheRealTime();
    }

    @Test
    void everyTableIsAuditedOrSaysWhyNot() throws SQLException {
        try (var connection = database.getConnection()) {
            AuditedTables.check(connection);
        }
    }

    @Test
    void whoBidsIsHiddenFromTheAuditorUntilTheOpening() {
        var scene = Scene.begin();
        var callOff = scene.published();
        var bid = Scene.submitted(scene.near, callOff, "50.00");
        var step = Scene.rows("select position from timeline where what = 'BID_SUBMITTED' and call_off_id = '" + callOff
                        + "'")
                .getFirst();

        for (var subject : List.of(bid, step)) {
            assertThat(entries(subject))
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry)
                            .containsEntry("hidden", true)
                            .containsEntry("who", null)
                            .containsEntry("requestId", null)
                            .containsEntry("before", null)
                            .containsEntry("after", null));
        }
        Scene.afterTheDeadline();
        Scene.opened(callOff);

        for (var subject : List.of(bid, step)) {
            assertThat(entries(subject)).allSatisfy(entry -> assertThat(entry).containsEntry("hidden", false));
        }
        assertThat(entries(bid).getFirst().toString())
                .contains(scene.near.toString())
                .contains("own_copy=withheld");
        assertThat(entries(bid).get(1).toString()).contains("sealed=withheld");
        assertThat(entries(step).getFirst().toString()).contains("user-of-" + scene.near);
    }

    private List<Map<String, Object>> entries(String subject) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Scene.rows("select 1 from audit_unsealed").isEmpty());
        return by(Login.as("auditor"))
                .get("/v1/audit/call-off/entries?subject=" + subject)
                .jsonPath()
                .getList("items");
    }
}
