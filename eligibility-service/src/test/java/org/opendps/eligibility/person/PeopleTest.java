package org.opendps.eligibility.person;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.everything;
import static org.opendps.eligibility.Casework.read;
import static org.opendps.eligibility.Casework.register;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.eligibility.Casework.somebody;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Login;
import org.opendps.test.StateTable;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class PeopleTest {

    private static Response change(String personRef, @Nullable String ifMatch, Map<String, Object> person) {
        var request = by(PRACTITIONER, person);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/v1/people/" + personRef);
    }

    @Test
    void everythingThatIsWrittenIsReadAgain() {
        var person = everything();
        String ref = register(person).then().statusCode(201).extract().path("personRef");
        read(PRACTITIONER, ref)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("addressLines", equalTo(List.of("2 Market Place", "Chippenham")))
                .body("contact.preferred", equalTo("TELEPHONE"))
                .body("communication.languages", equalTo(List.of("pa", "en")))
                .body("communication.needs", equalTo(List.of("LARGE_PRINT")))
                .body("gpPractice", equalTo("J83001"))
                .body("residence.authority", equalTo("E06000019"))
                .body("primarySupportReason", equalTo("SENSORY_VISUAL"))
                .body("ethnicity", equalTo("ASIAN_INDIAN"))
                .body("gender", equalTo("FEMALE"));
    }

    @Test
    void onlyTheFirstFieldsAreNeeded() {
        read(PRACTITIONER, registered())
                .then()
                .statusCode(200)
                .body("contact", nullValue())
                .body("addressLines", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "gpPractice, J8300",
        "gpPractice, 383001",
        "postcode, sn15 1ab",
        "gender, F",
        "ethnicity, A",
        "primarySupportReason, OTHER",
        "nhsNumber, 4444444444"
    })
    void refusesWhatIsNotInTheNationalLists(String field, String written) {
        var person = everything();
        person.put(field, written);
        register(person).then().statusCode(400).body("violations[0].field", equalTo(field));
    }

    @Test
    void namesTheCouncilOfResidenceWhenItIsAnotherOneAndOnlyThen() {
        var person = somebody();
        person.put("residence", Map.of("of", "ANOTHER_COUNCIL"));
        register(person).then().statusCode(400).body("violations.field", hasItem("residence.authority"));
        person.put("residence", Map.of("of", "NO_SETTLED_RESIDENCE", "authority", "E06000019"));
        register(person).then().statusCode(400).body("violations.field", hasItem("residence.authority"));
        person.put("residence", Map.of("of", "NO_SETTLED_RESIDENCE"));
        register(person).then().statusCode(201);
    }

    @Test
    void changesNeedTheVersionThatWasRead() {
        var person = somebody();
        String ref = register(person).then().extract().path("personRef");
        var tag = read(PRACTITIONER, ref).header("ETag");
        person.put("familyName", "Sample");
        change(ref, null, person).then().statusCode(428);
        change(ref, tag, person).then().statusCode(200).body("familyName", equalTo("Sample"));
        change(ref, tag, person).then().statusCode(412);
        read(PRACTITIONER, ref).then().body("familyName", equalTo("Sample"));
        by(PRACTITIONER.at(Login.OTHER_COUNCIL), person)
                .header("If-Match", tag)
                .put("/v1/people/" + ref)
                .then()
                .statusCode(404);
    }

    @Test
    void numberOfSomebodyElseIsNotTaken() {
        var other = somebody();
        String otherRef = register(other).then().extract().path("personRef");
        var person = somebody();
        String ref = register(person).then().extract().path("personRef");
        var freed = person.get("nhsNumber");
        person.put("nhsNumber", other.get("nhsNumber"));
        change(ref, "\"0\"", person).then().statusCode(409).body("personRef", equalTo(otherRef));
        person.put("nhsNumber", freed);
        change(ref, "\"0\"", person).then().statusCode(200);
    }

    @Test
    void numberThatWasCorrectedIsFreeAgain() {
        var person = somebody();
        String ref = register(person).then().extract().path("personRef");
        var wrong = person.get("nhsNumber");
        person.put("nhsNumber", somebody().get("nhsNumber"));
        change(ref, "\"0\"", person).then().statusCode(200);
        var owner = somebody();
        owner.put("nhsNumber", wrong);
        register(owner).then().statusCode(201);
    }

    @Test
    void correctionToAChildIsRefused() {
        var person = somebody();
        String ref = register(person).then().extract().path("personRef");
        person.put("birthDate", "2020-01-01");
        change(ref, "\"0\"", person).then().statusCode(422).body("type", equalTo("/problems/adults-only"));
    }

    @Test
    void repetitionIsAnsweredWithTheReferenceAndNothingElse() {
        var person = somebody();
        var key = UUID.randomUUID().toString();
        var first = by(PRACTITIONER, person).header("Idempotency-Key", key).post("/v1/people");
        first.then().statusCode(201).body("givenName", equalTo("Alex"));
        by(PRACTITIONER, person)
                .header("Idempotency-Key", key)
                .post("/v1/people")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("personRef", equalTo(first.path("personRef")))
                .body("givenName", nullValue());
    }

    @Test
    void everyStepFromEveryState() {
        StateTable.check(
                "Record of a person",
                PersonStatus.values(),
                PersonStatus::next,
                Map.of("OPEN", "CLOSED", "CLOSED", "OPEN ERASED", "ERASED", ""));
    }
}
