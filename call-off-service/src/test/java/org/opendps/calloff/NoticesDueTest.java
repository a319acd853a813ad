package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.post;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.time.London;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class NoticesDueTest {

    private static ValidatableResponse notices(String callOff) {
        return by(COMMISSIONER)
                .get("/v1/call-off-notices?callOffId=" + callOff)
                .then()
                .statusCode(200);
    }

    private static String published(Scene scene, String regime, String value) {
        var system = UUID.randomUUID();
        scene.purchasingSystem(system, Login.COUNCIL, "OPEN", regime, "[]");
        Scene.memberOf(system, UUID.randomUUID(), 1, scene.near, "ACTIVE", "OPEN");
        var wish = scene.wish();
        var lot = new LinkedHashMap<String, Object>();
        if (regime.equals("PA23_DYNAMIC_MARKET")) {
            // 26 sessions of 1,000 places at £25.53: £663,780.00
            Scene.forAGroup(wish, 1000, "25.53");
        } else {
            for (var field : List.of("category", "area", "need", "days", "from", "until", "closedOnBankHolidays")) {
                lot.put(field, wish.remove(field));
            }
            lot.put("estimatedValue", value);
            lot.put("estimateReason", "other places may be bought with it");
            wish.put("lots", List.of(lot));
        }
        wish.put("purchasingSystemId", system);
        wish.put("vatExpected", false);
        wish.put("bidsDue", Instant.now().plus(Duration.ofDays(20)).toString());
        return scene.published(wish);
    }

    @Test
    void marketIsTenderedInPublicAndEndsInPublic() {
        var scene = Scene.begin();
        var callOff = published(scene, "PA23_DYNAMIC_MARKET", "663540.00");
        notices(callOff)
                .body("items.kind", contains("UK4"))
                .body("items[0].citation", containsString("s.21"))
                .body("items[0].overdue", equalTo(false));
        by(COMMISSIONER, Map.of("reason", "The person has moved away"))
                .post("/v1/call-offs/" + callOff + "/cancellation")
                .then()
                .statusCode(200);
        notices(callOff).body("items.kind", contains("UK4", "UK12"));
    }

    /** Procurement Act 2023 s.55: the end of what was told of. */
    @Test
    void whatBeganInSilenceEndsInSilence() {
        var callOff = published(Scene.begin(), "PA23_DYNAMIC_MARKET", "663540.00");
        var tender = notices(callOff).extract().<String>path("items[0].id");
        by(COMMISSIONER, Map.of("reason", "It ends before it was sent"))
                .post("/v1/call-off-notices/" + tender + "/dismissal")
                .then()
                .statusCode(200);
        by(COMMISSIONER, Map.of("reason", "The person has moved away"))
                .post("/v1/call-offs/" + callOff + "/cancellation")
                .then()
                .statusCode(200);
        notices(callOff).body("items.kind", contains("UK4"));
    }

    /** The framework itself was tendered. */
    @ParameterizedTest
    @ValueSource(strings = {"5000.00", "663540.00"})
    void competitionOfAFrameworkHasNoTenderNoticeWhateverItIsWorth(String value) {
        notices(published(Scene.begin(), "PA23_LIGHT_TOUCH_FRAMEWORK", value)).body("items", hasSize(0));
    }

    @Test
    void publicationIsRecordedOnceAndOnADayThatCanBe() {
        var scene = Scene.begin();
        var id = notices(published(scene, "PA23_DYNAMIC_MARKET", "663540.00"))
                .extract()
                .<String>path("items[0].id");
        var path = "/v1/call-off-notices/" + id + "/publication";
        var today = LocalDate.now(London.ZONE);
        for (var day : List.of(today.minusDays(1), today.plusDays(1))) {
            by(COMMISSIONER, Map.of("publishedOn", day.toString(), "reference", "2026/S 1"))
                    .post(path)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/publication-day-unsound"));
        }
        var done = Map.of("publishedOn", today.toString(), "reference", "2026/S 1");
        by(COMMISSIONER.at(Login.OTHER_COUNCIL), done).post(path).then().statusCode(404);
        by(COMMISSIONER, done).post(path).then().statusCode(200).body("status", equalTo("PUBLISHED"));
        by(COMMISSIONER, done).post(path).then().statusCode(409);
        post(COMMISSIONER, path).then().statusCode(400);
    }

    @Test
    void theListIsAFileForASpreadsheetToo() {
        by(COMMISSIONER)
                .accept("text/csv")
                .get("/v1/call-off-notices")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8");
    }
}
