package org.opendps.calloff;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.time.London;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class CouncilPolicyTest {

    private static final String COUNCIL = "E10000016";
    private static final String PATH = "/v1/call-off-policies";
    private static final Login COMMISSIONER = Login.as("commissioner").at(COUNCIL);

    private static Map<String, Object> decision(LocalDate from, String setting, String value) {
        return Map.of("from", from.toString(), "reason", "cabinet", "settings", Map.of(setting, value));
    }

    @Test
    void decisionHoldsFromItsDayOnAndChangesNothingElse() {
        var today = LocalDate.now(London.ZONE);
        var tomorrow = today.plusDays(1);
        by(COMMISSIONER, decision(tomorrow, "openers", "3")).post(PATH).then().statusCode(201);
        by(COMMISSIONER)
                .get(PATH + "/in-force?on=" + today)
                .then()
                .body("version", startsWith("default-"))
                .body("settings.find { it.setting == 'openers' }.value", equalTo("2"));
        by(COMMISSIONER)
                .get(PATH + "/in-force?on=" + tomorrow)
                .then()
                .body("settings.find { it.setting == 'openers' }.value", equalTo("3"))
                .body("settings.find { it.setting == 'openers' }.source", equalTo("cabinet"))
                .body("settings.find { it.setting == 'least-evaluators' }.value", equalTo("2"));
        by(COMMISSIONER).get(PATH).then().body("items.settings.openers", hasItem("3"));
        by(Login.as("commissioner").at(Login.OTHER_COUNCIL))
                .get(PATH + "/in-force?on=" + tomorrow)
                .then()
                .body("settings.find { it.setting == 'openers' }.value", equalTo("2"));
    }

    @Test
    void refusesThePastAndWhatCannotBe() {
        var yesterday = LocalDate.now(London.ZONE).minusDays(1);
        by(COMMISSIONER, decision(yesterday, "openers", "3"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/policy-starts-in-past"));
        by(COMMISSIONER, decision(yesterday.plusDays(1), "openers", "1"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/settings-unsound"))
                .body("violations[0].message", containsString("from 2 to 5"));
    }
}
