package org.opendps.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.agree;
import static org.opendps.eligibility.Casework.determined;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.eligible;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.eligibility.Casework.register;
import static org.opendps.eligibility.Casework.somebody;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.AtOnce;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What two do at once is as if they had done it one after the other, and the order does not hang on the clock. */
@QuarkusTest
@WithTestResource(TestStack.class)
class AtTheSameMomentTest {

    private static final Login ADMIN = Login.as("admin");

    @AfterEach
    void backToTheRealTime() {
        by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    @Test
    void personIsRegisteredOnce() {
        var person = somebody();
        var answers = AtOnce.call(Collections.nCopies(4, () -> register(person).statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        var person = somebody();
        String ref = register(person).then().extract().path("personRef");
        var answers = AtOnce.call(Collections.nCopies(
                4,
                () -> by(PRACTITIONER, person)
                        .header("If-Match", "\"0\"")
                        .put("/v1/people/" + ref)
                        .statusCode()));
        assertThat(answers)
                .containsOnlyOnce(200)
                .allMatch(status -> Set.of(200, 409, 412).contains(status));
    }

    @Test
    void personIsErasedOnce() {
        String ref = register(somebody()).then().extract().path("personRef");
        by(PRACTITIONER, Map.of("reason", "REGISTERED_WRONGLY"))
                .post("/v1/people/" + ref + "/closure")
                .then()
                .statusCode(200);
        var answers = AtOnce.call(Collections.nCopies(
                4,
                () -> by(PRACTITIONER.named("practitioner2"))
                        .post("/v1/people/" + ref + "/erasure")
                        .statusCode()));
        assertThat(answers)
                .containsOnlyOnce(200)
                .allMatch(status -> Set.of(200, 409, 410).contains(status));
    }

    @Test
    void onePlanStandsOfAllThatAreAgreed() {
        var personRef = eligible();
        var plans = IntStream.range(0, 4)
                .mapToObj(i -> draft(personRef, plan()).jsonPath().getString("id"))
                .toList();
        var answers = AtOnce.call(plans.stream()
                .map(id -> (Callable<Integer>) () -> agree(PRACTITIONER, id).statusCode())
                .toList());
        assertThat(answers).containsOnly(200);
        var states = plans.stream()
                .map(id -> by(PRACTITIONER)
                        .get("/v1/support-plans/" + id)
                        .jsonPath()
                        .getString("status"))
                .toList();
        assertThat(states).containsExactlyInAnyOrder("AGREED", "SUPERSEDED", "SUPERSEDED", "SUPERSEDED");
    }

    @Test
    void laterDeterminationIsTheLatestThoughTheClockWasSetBack() {
        var personRef = eligible();
        by(ADMIN, Map.of("offset", "PT-48H")).post("/v1/sandbox/clock").then().statusCode(200);
        determined(personRef, 1);
        draft(personRef, plan()).then().statusCode(422).body("type", equalTo("/problems/person-not-eligible"));
        determined(personRef, 2);
        draft(personRef, plan()).then().statusCode(201);
    }
}
