package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.COMMISSIONER_2;
import static org.opendps.calloff.Scene.award;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.test.TestStack;

/** Procurement Act 2023 s.21, s.34: a public contract of a dynamic market comes of a competition that was told in public. */
@QuarkusTest
@WithTestResource(TestStack.class)
class TenderNoticeTest {

    private static final String LINE = "lines.find { it.what == 'TENDER_NOTICE' }.";

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private static String recommended(MarketScene market) {
        return market.recommended(1000, market.scene.near);
    }

    private static ValidatableResponse gate(String callOff) {
        return by(AUDITOR).get("/v1/call-offs/" + callOff + "/award-gate").then();
    }

    private static String notice(String callOff) {
        return by(AUDITOR)
                .get("/v1/call-off-notices?callOffId=" + callOff)
                .then()
                .body("items.kind", contains("UK4"))
                .extract()
                .path("items[0].id");
    }

    @ParameterizedTest
    @CsvSource({
        "publication, The tender notice was published on",
        "dismissal, The tender notice was dismissed: no duty applies",
    })
    void nothingIsAwardedBeforeItsTenderWasToldInPublic(String step, String finding) {
        var market = new MarketScene("PA23_DYNAMIC_MARKET");
        var callOff = recommended(market);
        gate(callOff)
                .body("open", equalTo(false))
                .body(LINE + "passed", equalTo(false))
                .body(LINE + "finding", containsString("publish it and record that"))
                .body(LINE + "citation", containsString("Procurement Act 2023 s.21"));
        award(COMMISSIONER_2, callOff)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/award-gate-closed"))
                .body("failed.what", contains("TENDER_NOTICE"));
        Map<String, String> done = step.equals("publication")
                ? Map.of("publishedOn", market.today().toString(), "reference", "2026/S 9")
                : Map.of("reason", "no duty applies");
        by(COMMISSIONER, done)
                .post("/v1/call-off-notices/" + notice(callOff) + "/" + step)
                .then()
                .statusCode(200);
        gate(callOff)
                .body("open", equalTo(true))
                .body(LINE + "passed", equalTo(true))
                .body(LINE + "finding", containsString(finding));
        award(COMMISSIONER_2, callOff).then().statusCode(201);
    }

    /** The framework, or the system of 2015, was tendered itself. */
    @ParameterizedTest
    @ValueSource(strings = {"PA23_LIGHT_TOUCH_FRAMEWORK", "PCR2015_DPS"})
    void nothingIsAskedForWhereNoneIsDue(String regime) {
        var callOff = recommended(new MarketScene(regime));
        gate(callOff)
                .body(LINE + "passed", equalTo(true))
                .body(LINE + "finding", equalTo("No tender notice is due for this call-off."));
        award(COMMISSIONER_2, callOff).then().statusCode(201);
    }
}
