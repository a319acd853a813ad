package org.opendps.eligibility.person.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.agree;
import static org.opendps.eligibility.Casework.determined;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.everything;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.eligibility.Casework.read;
import static org.opendps.eligibility.Casework.register;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class ExportTest {

    @Test
    void holdsEverythingAboutThePersonAndNobodyElse() {
        String person = register(everything()).then().extract().path("personRef");
        determined(person, 2);
        agree(PRACTITIONER, draft(person, plan()).path("id")).then().statusCode(200);
        var carer = registered();
        by(PRACTITIONER, Map.of("carer", carer, "relationship", "CHILD"))
                .post("/v1/people/" + person + "/carers")
                .then()
                .statusCode(201);
        by(PRACTITIONER, Map.of("kind", "WISH_OF_THE_PERSON", "practitioners", List.of("practitioner")))
                .put("/v1/people/" + person + "/restriction")
                .then()
                .statusCode(200);
        var placement = UUID.randomUUID();
        Broker.send("call-off.placement.v1", placement, UUID.randomUUID(), """
                {"placementId": "%s", "version": 1, "authority": "E06000054", "personRef": "%s", "providerId": "%s",
                 "category": "DAY", "area": "NORTH", "from": "2026-11-30", "until": "2027-03-31"}""".formatted(
                        placement, person, UUID.randomUUID()));
        read(PRACTITIONER, person).then().statusCode(200);

        var export =
                by(PRACTITIONER).header("Purpose", "REQUEST_OF_THE_PERSON").get("/v1/people/" + person + "/export");
        export.then()
                .statusCode(200)
                .body("details.givenName", equalTo("Alex"))
                .body("details.contact.email", equalTo("alex@example.org"))
                .body("assessments[0].determination.decision", equalTo("ELIGIBLE"))
                .body("supportPlans[0].weeklyAmount", equalTo("110.00"))
                .body("personalBudgets[0].councilPays", equalTo("63.90"))
                .body("personalBudgets[0].determination.basis", equalTo("ELIGIBLE"))
                .body("carers[0].theCarerIs", equalTo("CHILD"))
                .body("carers[0].youAre", equalTo("cared for"))
                .body("restrictions[0].kind", equalTo("WISH_OF_THE_PERSON"))
                .body("status", equalTo("OPEN"))
                .body("accesses", hasSize(1))
                .body("accesses.what", hasItem("GET /v1/people/…"));
        assertThat(export.asString()).doesNotContain(carer);
        awaitPlacement(person, placement);

        var page = by(PRACTITIONER)
                .header("Purpose", "REQUEST_OF_THE_PERSON")
                .accept("text/html")
                .get("/v1/people/" + person + "/export");
        page.then().statusCode(200).contentType("text/html");
        assertThat(page.asString())
                .contains("<dd>Alex</dd>", "alex@example.org", "<h2>Support plans</h2>", "Purpose")
                .doesNotContain(carer);
    }

    /** What was bought is told by another service, so it comes a moment later. */
    private static void awaitPlacement(String person, UUID placement) {
        for (int i = 0; i < 200; i++) {
            var told =
                    by(PRACTITIONER).header("Purpose", "REQUEST_OF_THE_PERSON").get("/v1/people/" + person + "/export");
            if (placement.toString().equals(told.path("placements[0].placementId"))) {
                told.then()
                        .body("placements[0].providerId", notNullValue())
                        .body("placements[0].category", equalTo("DAY"))
                        .body("placements[0].from", equalTo("2026-11-30"));
                return;
            }
        }
        throw new AssertionError("The placement is not in the export");
    }

    @Test
    void needsAPurposeAndTheCouncilOfThePerson() {
        var person = registered();
        by(PRACTITIONER).get("/v1/people/" + person + "/export").then().statusCode(400);
        by(PRACTITIONER.at(Login.OTHER_COUNCIL))
                .header("Purpose", "CARE")
                .get("/v1/people/" + person + "/export")
                .then()
                .statusCode(404);
    }
}
