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

    /** A provider is of no council, and its rows are not for the auditors of all. */
    @Test
    void whatAProviderWritesBelongsToTheCouncilOfTheCallOff() {
        var scene = Scene.begin();
        var callOff = scene.published();
        Scene.submitted(scene.near, callOff, "50.00");
        var bidder = Login.ofProvider(scene.near);
        by(bidder, Map.of("text", "Is there a bus?"))
                .post("/v1/call-offs/" + callOff + "/questions")
                .then()
                .statusCode(201);
        var bid = by(bidder).get("/v1/call-offs/" + callOff + "/bids").<String>path("items[0].id");
        by(bidder)
                .header("Document-Name", "step%20free.pdf")
                .contentType("application/octet-stream")
                .body("%PDF-1.7\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .post("/v1/bids/" + bid + "/documents")
                .then()
                .statusCode(201);
        by(bidder)
                .get("/v1/bids/" + bid)
                .then()
                .body("documents[0].name", org.hamcrest.Matchers.equalTo("step free.pdf"));
        Scene.submit(scene.near, bid).then().statusCode(200);
        assertThat(Scene.rows("select distinct table_name || ' ' || coalesce(authority, 'of nobody') from audit_entry"
                        + " where actor = 'user-of-" + scene.near + "' order by 1"))
                .containsExactly(
                        "bid " + Login.COUNCIL,
                        "bid_document " + Login.COUNCIL,
                        "bid_key " + Login.COUNCIL,
                        "earlier_receipt " + Login.COUNCIL,
                        "question " + Login.COUNCIL,
                        "timeline " + Login.COUNCIL);
    }

    @Test
    void whoWithdrewOrAskedIsToldToNobodyAfterTheOpeningEither() {
        var scene = Scene.begin();
        var callOff = scene.published();
        Scene.submitted(scene.near, callOff, "50.00");
        var withdrawn = Scene.submitted(scene.far, callOff, "51.00");
        Scene.post(Login.ofProvider(scene.far), "/v1/bids/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
        by(Login.ofProvider(scene.near), Map.of("text", "Is there a bus?"))
                .post("/v1/call-offs/" + callOff + "/questions")
                .then()
                .statusCode(201);
        Scene.opened(callOff);
        assertThat(Scene.rows("select table_name from audit_entry where actor = 'user-of-" + scene.far
                        + "' and not audit_hides(table_name, subject)"))
                .isEmpty();
        assertThat(Scene.rows("select distinct table_name from audit_entry where actor = 'user-of-" + scene.near
                        + "' and not audit_hides(table_name, subject) order by 1"))
                .containsExactly("bid", "timeline");
        assertThat(by(Scene.COMMISSIONER)
                        .get("/v1/call-offs/" + callOff + "/timeline")
                        .asString())
                .contains("user-of-" + scene.near)
                .doesNotContain(scene.far.toString());
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
