package org.opendps.calloff.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class RankingCheckTest {

    private static final String EXAMPLE = RankingCheckRequest.EXAMPLE;

    private static ValidatableResponse check(String body) {
        return by(Login.newcomer("anybody"), body).post("/v1/ranking-checks").then();
    }

    private static ValidatableResponse changed(String what, String to) {
        assertThat(EXAMPLE).contains(what);
        return check(EXAMPLE.replace(what, to));
    }

    @Test
    void answersAsThePublicDescriptionSays() {
        check(EXAMPLE)
                .statusCode(200)
                .body("ranking.bid", contains("C", "A", "B"))
                .body("ranking.rank", contains(1, 2, 3))
                .body("ranking.total", contains("89.00", "79.33", "78.00"))
                .body("ranking[0].unrounded", equalTo("89.0000000000"))
                .body("ranking[0].parts.price", equalTo("35.00"))
                .body("ranking[0].parts.Q1", equalTo("30.00"))
                .body("ranking[0].parts.Q2", equalTo("16.00"))
                .body("ranking[0].parts.SV", equalTo("8.00"))
                .body("excluded.bid", contains("D"))
                .body("excluded.why", contains("Q2 scored 1, below the minimum of 2"));
    }

    @Test
    void leastScoreMayBeNullOrLeftOut() {
        changed("\"minimumScore\": 2", "\"minimumScore\": null").body("ranking.bid", contains("D", "C", "A", "B"));
        changed("\"minimumScore\": 2,", "").body("ranking.bid", contains("D", "C", "A", "B"));
    }

    @ParameterizedTest
    @CsvSource({"39, weights-must-add-up", "41, weights-must-add-up", "40.0001, weights-must-add-up"})
    void refusesWeightsThatDoNotAddUpToAHundred(String weight, String reason) {
        changed("\"price\": \"40\"", "\"price\": \"" + weight + "\"")
                .statusCode(422)
                .body("type", equalTo("/problems/" + reason));
    }

    @Test
    void takesWeightsWithDecimalsThatAddUp() {
        changed(
                        "\"price\": \"40\", \"questions\": {\"Q1\": \"30\"",
                        "\"price\": \"39.5\", \"questions\": {\"Q1\": \"30.5\"")
                .statusCode(200);
    }

    @Test
    void refusesAPriceOfZero() {
        changed("\"700.00\"", "\"0.00\"").statusCode(422).body("type", equalTo("/problems/price-must-be-above-zero"));
        changed("\"700.00\"", "\"0.01\"").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"SV\": 5}             | \"SV\": 6}             | 422 | score-off-the-scale",
                "\"SV\": 5}             | \"SV\": -1}            | 422 | score-off-the-scale",
                "\"Q2\": 1, \"SV\": 5}  | \"Q2\": 1}             | 422 | score-each-question",
                "\"Q2\": 1, \"SV\": 5}  | \"Q2\": 1, \"XX\": 5}  | 422 | score-each-question",
                "\"bid\": \"D\"         | \"bid\": \"A\"         | 422 | bid-named-twice",
                "\"minimumScore\": 2    | \"minimumScore\": 6    | 422 | minimum-above-maximum",
                "\"LOWER_PRICE\"        | \"QUALITY_TOTAL\"      | 422 | tie-break-listed-twice",
                "\"SV\": 5}             | \"SV\": 4.9}           | 400 | malformed-request",
                "\"SV\": 5}             | \"SV\": null}          | 400 | malformed-request",
                "\"price\": \"40\"      | \"price\": 40          | 400 | malformed-request",
                "\"price\": \"40\"      | \"price\": \"1e9\"     | 400 | malformed-request",
                "\"LOWER_PRICE\"        | \"FIRST_COME\"         | 400 | malformed-request"
            })
    void refusesWhatCannotBeRanked(String what, String to, int status, String reason) {
        changed(what, to).statusCode(status).body("type", equalTo("/problems/" + reason));
    }

    @Test
    void scoreAtEitherEndOfTheScaleIsTaken() {
        changed("\"SV\": 5}", "\"SV\": 0}").statusCode(200);
        changed("\"minimumScore\": 2", "\"minimumScore\": 5").statusCode(200);
    }

    @Test
    void questionMayNotBeCalledPrice() {
        check(EXAMPLE.replace("\"SV\"", "\"price\""))
                .statusCode(422)
                .body("type", equalTo("/problems/question-named-twice"))
                .body("detail", containsString("price"));
    }
}
