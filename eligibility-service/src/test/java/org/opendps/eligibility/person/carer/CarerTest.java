package org.opendps.eligibility.person.carer;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.eligibility.Casework.somebody;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class CarerTest {

    private static final Login STRANGER = PRACTITIONER.at(Login.OTHER_COUNCIL);

    private String adult = "";
    private String carer = "";

    @BeforeEach
    void twoPeople() {
        adult = registered();
        carer = registered();
    }

    private static Response link(String adult, String carer) {
        return by(PRACTITIONER, Map.of("carer", carer, "relationship", "PARTNER", "livesTogether", true))
                .post("/v1/people/" + adult + "/carers");
    }

    private static Response links(String personRef) {
        return by(PRACTITIONER).get("/v1/people/" + personRef + "/carers");
    }

    @Test
    void bothSeeTheLink() {
        link(adult, carer).then().statusCode(201).body("relationship", equalTo("PARTNER"));
        for (var person : new String[] {adult, carer}) {
            links(person)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].adult", equalTo(adult))
                    .body("items[0].carer", equalTo(carer))
                    .body("items[0].ended", nullValue());
        }
    }

    @Test
    void linkIsThereOnceUntilItEnds() {
        link(adult, carer).then().statusCode(201);
        link(adult, carer).then().statusCode(409).body("type", equalTo("/problems/linked-already"));
        // two can care for each other
        link(carer, adult).then().statusCode(201);
        var path = "/v1/people/" + adult + "/carers/" + carer;
        by(PRACTITIONER).delete(path).then().statusCode(204);
        by(PRACTITIONER).delete(path).then().statusCode(404);
        links(adult).then().body("items", hasSize(2)).body("items[0].ended", notNullValue());
        link(adult, carer).then().statusCode(201);
    }

    @Test
    void nobodyIsTheirOwnCarer() {
        link(adult, adult).then().statusCode(422).body("type", equalTo("/problems/carer-of-oneself"));
    }

    @Test
    void bothAreOfTheCouncil() {
        var elsewhere = by(STRANGER, somebody()).post("/v1/people").jsonPath().getString("personRef");
        link(adult, elsewhere).then().statusCode(404);
        link(adult, UUID.randomUUID().toString()).then().statusCode(404);
        by(STRANGER).get("/v1/people/" + adult + "/carers").then().statusCode(404);
        by(STRANGER).delete("/v1/people/" + adult + "/carers/" + carer).then().statusCode(404);
    }
}
