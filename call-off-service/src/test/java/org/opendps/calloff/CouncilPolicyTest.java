package org.opendps.calloff;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    void refusesTodayAndWhatCannotBe() {
        var today = LocalDate.now(London.ZONE);
        by(COMMISSIONER, decision(today, "openers", "3"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/policy-starts-too-early"));
        by(COMMISSIONER, decision(today.plusDays(1), "openers", "1"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/settings-unsound"))
                .body("violations[0].message", containsString("from 2 to 5"));
    }

    /** Whoever awards does not set by how much, alone or with another role. */
    @Test
    void approvalLimitsAreSetByWhoeverApprovesNothing() {
        var tomorrow = LocalDate.now(London.ZONE).plusDays(1);
        var limit = decision(tomorrow, "approval-limit-commissioner", "999999999.00");
        for (var roles :
                List.of(Set.of("commissioner"), Set.of("commissioner", "admin"), Set.of("admin", "finance-approver"))) {
            by(new Login("somebody", roles, COUNCIL, null), limit)
                    .post(PATH)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/limits-by-others"));
        }
        by(Login.as("admin").at(COUNCIL), limit).post(PATH).then().statusCode(201);
    }

    /** What is a range stays one, and what is for the lawyer to confirm stays so. */
    @Test
    void rangesStayInOrderAndLegalChecksStay() {
        var later = LocalDate.now(London.ZONE).plusYears(3);
        by(COMMISSIONER, decision(later, "first-review-from-weeks", "9"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("first-review-until-weeks"));
        by(COMMISSIONER, decision(later, "first-review-from-weeks", "08"))
                .post(PATH)
                .then()
                .statusCode(422);
        by(COMMISSIONER, decision(later, "first-review-from-weeks", "8"))
                .post(PATH)
                .then()
                .statusCode(201);
        by(COMMISSIONER, decision(later, "interim-longest-weeks", "8"))
                .post(PATH)
                .then()
                .statusCode(201);
        by(COMMISSIONER)
                .get(PATH + "/in-force?on=" + later)
                .then()
                .body("settings.find { it.setting == 'interim-longest-weeks' }.source", equalTo("LEGAL-CHECK cabinet"));
    }
}
