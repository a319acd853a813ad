package org.opendps.eligibility.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.placed;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What a person says of the support that was bought. */
@QuarkusTest
@WithTestResource(TestStack.class)
class OutcomeReviewTest {

    private static final Login ADMIN = Login.as("admin");

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void twentiethOfJanuary() {
        by(ADMIN, Map.of("now", "2027-01-20T12:00:00Z"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void backToTheRealTime() {
        by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private static Response review(String person, String placement, String on, List<Map<String, String>> outcomes) {
        return by(
                        PRACTITIONER,
                        Map.of(
                                "placementId",
                                placement,
                                "on",
                                on,
                                "occasion",
                                "SIX_TO_EIGHT_WEEKS",
                                "saidBy",
                                "PERSON",
                                "words",
                                Map.of("ownWords", "the drums are loud", "outcomes", outcomes)))
                .post("/v1/people/" + person + "/outcome-reviews");
    }

    private static Map<String, String> of(String outcome, String result) {
        return Map.of("outcome", outcome, "result", result);
    }

    @Test
    void keepsThePersonsOwnWords() throws SQLException {
        var person = registered();
        var made = review(person, placed(person), "2027-01-20", List.of(of("RELATIONSHIPS", "PARTLY")));
        made.then().statusCode(201).body("words.ownWords", equalTo("the drums are loud"));
        by(PRACTITIONER)
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .body("words.outcomes.result", contains("PARTLY"));
        by(PRACTITIONER).get("/v1/people/" + person + "/outcome-reviews").then().body("items", hasSize(1));
        by(PRACTITIONER)
                .header("Purpose", "REQUEST_OF_THE_PERSON")
                .get("/v1/people/" + person + "/export")
                .then()
                .body("outcomeReviews.words.ownWords", contains("the drums are loud"));
        by(PRACTITIONER.at(Login.OTHER_COUNCIL))
                .get(made.header("Location"))
                .then()
                .statusCode(404);
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select r::text || (select string_agg(a::text, '') from audit_entry a)"
                                + " from outcome_review r where person_ref = '" + person + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).contains(person).doesNotContain("drums");
        }
    }

    @Test
    void refusesWhatIsAheadTwiceOrOfSomebodyElse() {
        var person = registered();
        var placement = placed(person);
        review(person, placement, "2027-01-21", List.of(of("RELATIONSHIPS", "MET")))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reviewed-ahead"));
        review(person, placement, "2027-01-20", List.of(of("RELATIONSHIPS", "MET"), of("RELATIONSHIPS", "NOT")))
                .then()
                .statusCode(400);
        review(person, placed(registered()), "2027-01-20", List.of(of("RELATIONSHIPS", "MET")))
                .then()
                .statusCode(404);
    }
}
