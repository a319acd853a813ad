package org.opendps.eligibility.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.opendps.eligibility.Casework.ELSEWHERE;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.register;
import static org.opendps.eligibility.Casework.somebody;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class PersonTest {

    private static final Login ADMIN = Login.as("admin");

    @AfterEach
    void backToTheRealTime() {
        by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    @Test
    void isKnownByAReferenceThatTellsNothing() {
        var answer = register(somebody());
        answer.then().statusCode(201).header("ETag", "\"0\"").body("familyName", equalTo("Example"));
        assertThat(UUID.fromString(answer.jsonPath().getString("personRef")).version())
                .isEqualTo(4);
    }

    @Test
    void isReadInTheOwnCouncilOnly() {
        var path = "/v1/people/" + register(somebody()).jsonPath().getString("personRef");
        by(PRACTITIONER).get(path).then().statusCode(200).body("givenName", equalTo("Alex"));
        by(ELSEWHERE).get(path).then().statusCode(404).body("detail", not(containsString("Alex")));
        by(PRACTITIONER).get("/v1/people/" + UUID.randomUUID()).then().statusCode(404);
        by(Login.as("commissioner")).get(path).then().statusCode(403);
    }

    @Test
    void numberIsOnceInACouncil() {
        var person = somebody();
        var personRef = register(person).jsonPath().getString("personRef");
        person.put("givenName", "Somebody");
        register(person)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/registered-already"))
                .body("personRef", equalTo(personRef))
                .body("detail", not(containsString("Alex")));
        by(ELSEWHERE, person).post("/v1/people").then().statusCode(201);
    }

    @Test
    void numberIsOnceAlsoAtTheSameMoment() {
        var person = somebody();
        var answers = IntStream.range(0, 4)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> register(person).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void everyBadFieldIsNamed() {
        var person = somebody();
        person.put("givenName", " ");
        person.put("birthDate", null);
        register(person)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("givenName"))
                .body("violations.field", hasItem("birthDate"));
        var number = somebody();
        number.put("nhsNumber", "9434765918");
        register(number)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("nhsNumber"))
                .body("detail", not(containsString("9434765918")));
    }

    /** 17 today; 17 tomorrow; and for those of 29 February the birthday is 1 March in other years. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2009-11-23, 201",
        "2026-11-23, 2009-11-24, 422",
        "2025-02-28, 2008-02-29, 422",
        "2025-03-01, 2008-02-29, 201",
        "2026-11-23, 2026-11-24, 422",
        "2026-11-23, 1926-01-01, 201",
    })
    void isRegisteredFromTheSeventeenthBirthday(String today, String birthDate, int status) {
        by(ADMIN, Map.of("now", today + "T12:00:00Z"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
        var person = somebody();
        person.put("birthDate", birthDate);
        register(person).then().statusCode(status);
    }
}
