package org.opendps.finance.attendance.query;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.test.Login;
import org.opendps.test.Registry;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class QueriesTest {

    private static final Map<String, String> QUESTION = Map.of("question", "Who was there on Thursday?");
    private static final Map<String, String> ANSWER = Map.of("answer", "Nobody: we were closed");

    private FinanceStory story;
    private Login provider;
    private String id;
    private String path;

    @BeforeEach
    void aReturn() {
        story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("500.00");
        provider = Login.ofProvider(story.provider);
        var placement = story.running();
        FinanceStory.clock("2026-12-11T09:00:00Z");
        id = Returned.id(Returned.week(story.provider, placement, "2026-12-07", "2026-12-10"));
        path = "/v1/attendance-returns/" + id + "/queries";
    }

    @AfterEach
    void backToTheRealTime() {
        FinanceStory.realTime();
    }

    private String asked(Login who) {
        return path + "/"
                + by(who, QUESTION).post(path).then().statusCode(201).extract().path("id");
    }

    private static void isRefused(Response answer, int status, String reason) {
        answer.then().statusCode(status).body("type", equalTo("/problems/" + reason));
    }

    @Test
    void whatTheCouncilAsksTheProviderAnswersAndTheReturnWaitsUntilItIsClosed() {
        var query = asked(FinanceStory.FINANCE);
        isRefused(Returned.approve(id), 409, "query-not-closed");
        isRefused(by(FinanceStory.FINANCE, ANSWER).post(query + "/answer"), 422, "own-query");
        by(provider, ANSWER)
                .post(query + "/answer")
                .then()
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("answeredBy", equalTo(provider.name()));
        by(provider, ANSWER).post(query + "/answer").then().statusCode(409);
        isRefused(Returned.approve(id), 409, "query-not-closed");
        isRefused(by(provider).post(query + "/closing"), 422, "query-of-the-other-side");
        by(FinanceStory.FINANCE)
                .post(query + "/closing")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closedBy", equalTo("finance"));
        by(FinanceStory.FINANCE).post(query + "/closing").then().statusCode(409);
        Returned.approve(id)
                .then()
                .statusCode(200)
                .body("queries.status", contains("CLOSED"))
                .body("queries.question", contains(QUESTION.get("question")))
                .body("queries.answer", contains(ANSWER.get("answer")));
    }

    @Test
    void whatTheProviderAsksTheCouncilAnswers() {
        var query = asked(provider);
        isRefused(by(provider, ANSWER).post(query + "/answer"), 422, "own-query");
        by(FinanceStory.FINANCE, ANSWER).post(query + "/answer").then().statusCode(200);
        by(provider).post(query + "/closing").then().statusCode(200).body("askedFor", equalTo("PROVIDER"));
        // one that is forgotten is closed by the council, without an answer
        var forgotten = asked(provider);
        isRefused(Returned.approve(id), 409, "query-not-closed");
        by(FinanceStory.FINANCE)
                .post(forgotten + "/closing")
                .then()
                .statusCode(200)
                .body("answer", nullValue());
        Returned.approve(id).then().statusCode(200);
    }

    /** A return that is wrong goes back whether or not its questions are answered. */
    @Test
    void aReturnIsRejectedWithAQuestionOpen() {
        asked(FinanceStory.FINANCE);
        Returned.reject(id).then().statusCode(200);
    }

    @Test
    void areSeenAndTakenByTheirProviderAndTheirCouncilOnly() {
        var query = asked(FinanceStory.FINANCE);
        for (var reader : java.util.List.of(provider, FinanceStory.FINANCE, Login.as("commissioner"))) {
            by(reader).get(path).then().statusCode(200).body("items", hasSize(1));
        }
        var others =
                java.util.List.of(Login.ofProvider(UUID.randomUUID()), FinanceStory.FINANCE.at(Login.OTHER_COUNCIL));
        for (var other : others) {
            by(other).get(path).then().statusCode(404);
            by(other, QUESTION).post(path).then().statusCode(404);
            by(other, ANSWER).post(query + "/answer").then().statusCode(404);
            by(other).post(query + "/closing").then().statusCode(404);
        }
        by(provider, ANSWER)
                .post(path + "/" + UUID.randomUUID() + "/answer")
                .then()
                .statusCode(404);
        by(provider, Map.of("question", " ")).post(path).then().statusCode(400);
    }

    @Test
    void anOfficerAnswersForAClubWithItsConsent() {
        var officer = new Login("officer-" + UUID.randomUUID(), Set.of("support-officer"), Login.COUNCIL, null);
        Registry.consent(officer, story.provider, LocalDate.parse("2026-12-11"));
        Awaitility.await().until(() -> acting(officer).get(path).statusCode() == 200);
        var query = asked(FinanceStory.FINANCE);
        acting(officer)
                .contentType("application/json")
                .body(ANSWER)
                .post(query + "/answer")
                .then()
                .statusCode(200)
                .body("answeredBy", equalTo(officer.name()))
                .body("answeredOnBehalfOf", equalTo(story.provider.toString()));
        by(officer).get(path).then().statusCode(400);
    }

    private RequestSpecification acting(Login officer) {
        return by(officer).header("On-Behalf-Of", story.provider.toString());
    }
}
