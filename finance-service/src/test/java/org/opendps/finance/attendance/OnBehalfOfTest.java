package org.opendps.finance.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.test.ActingMatrix;
import org.opendps.test.Login;
import org.opendps.test.Registry;
import org.opendps.test.TestStack;

/** Most clubs are small: a portal or a support officer of the council returns their weeks for them. */
@QuarkusTest
@WithTestResource(TestStack.class)
class OnBehalfOfTest {

    private static final String RETURNS = "/v1/attendance-returns";
    private static final LocalDate TODAY = LocalDate.parse("2027-05-01");

    @Inject
    AgroalDataSource database;

    private FinanceStory story;
    private UUID placement;
    private LocalDate monday;
    private ActingMatrix matrix;

    @BeforeEach
    void aPlacementThatIsOver() {
        story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("110.00");
        placement = story.running();
        FinanceStory.clock("2027-05-01T12:00:00Z");
        monday = LocalDate.parse("2026-11-30");
        matrix = new ActingMatrix(story.provider, TODAY, request -> request.get(RETURNS), this::nextWeek);
    }

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    private Response nextWeek(RequestSpecification request) {
        var answer = week(request, monday, "ATTENDED");
        monday = monday.plusWeeks(answer.statusCode() == 201 ? 1 : 0);
        return answer;
    }

    private Response week(RequestSpecification request, LocalDate starting, String second) {
        return request.contentType(ContentType.JSON)
                .body(Map.of(
                        "placementId",
                        placement,
                        "weekStarting",
                        starting.toString(),
                        "sessions",
                        List.of(
                                Map.of("date", starting.toString(), "outcome", "ATTENDED"),
                                Map.of("date", starting.plusDays(3).toString(), "outcome", second))))
                .post(RETURNS);
    }

    private RequestSpecification acting(Login who) {
        return matrix.onBehalf(who);
    }

    private void awaitPowerOf(Login who) {
        Awaitility.await().until(() -> acting(who).get(RETURNS).statusCode() == 200);
    }

    private Login officer(String... otherRoles) {
        var roles = new java.util.HashSet<>(Set.of(otherRoles));
        roles.add("support-officer");
        var officer = new Login("officer-" + UUID.randomUUID(), roles, Login.COUNCIL, null);
        Registry.consent(officer, story.provider, TODAY);
        awaitPowerOf(officer);
        return officer;
    }

    private Login portal() {
        var portal = Registry.portal();
        Registry.mandate(portal, story.provider, "ACT", TODAY);
        awaitPowerOf(portal);
        return portal;
    }

    @Test
    void returnsOfAClubAreMadeByWhoeverTheRegistrySaysActsForIt() {
        matrix.isKept();
    }

    @Test
    void aReturnIsMadeListedRejectedAndMadeAgain() throws SQLException {
        for (var who : List.of(portal(), officer())) {
            var starting = monday;
            String first = nextWeek(acting(who))
                    .then()
                    .statusCode(201)
                    .body("providerId", equalTo(story.provider.toString()))
                    .body("submittedBy", equalTo(who.name()))
                    .body("onBehalfOf", equalTo(story.provider.toString()))
                    .extract()
                    .path("id");
            week(acting(who), starting, "ATTENDED")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/week-returned-before"));
            for (var reader : List.of(acting(who), by(Login.ofProvider(story.provider)), by(FinanceStory.FINANCE))) {
                reader.get(RETURNS + "/" + first)
                        .then()
                        .statusCode(200)
                        .body("onBehalfOf", equalTo("" + story.provider));
            }
            acting(who).get(RETURNS).then().body("items.id", contains(first));
            Returned.reject(first).then().statusCode(200);
            acting(who).get(RETURNS).then().body("items", empty());
            acting(who)
                    .get(RETURNS + "?status=REJECTED")
                    .then()
                    .body("items.id", hasItem(first))
                    .body("items.rejectionReason", hasItem("changed meanwhile"));

            String second = Returned.id(week(acting(who), starting, "ABSENT"));
            Returned.approve(second).then().statusCode(200).body("status", equalTo("APPROVED"));
            acting(who).get(RETURNS + "?status=APPROVED").then().body("items.id", hasItem(second));
            assertThat(audited(who)).containsExactly("INSERT " + story.provider, "INSERT " + story.provider);
        }
        assertThat(story.position("2026-27")).containsEntry("spent", "110.00");
    }

    /** What the audit of returns says that somebody did, and for whom. */
    private List<String> audited(Login who) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select operation || ' ' || on_behalf_of from audit_entry"
                        + " where table_name = 'attendance_return' and actor = ? order by id")) {
            query.setString(1, who.name());
            var found = new ArrayList<String>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        }
    }

    @Test
    void nobodyReachesWhatIsOfAnotherProvider() {
        var officer = officer();
        var another = Returned.id(nextWeek(by(Login.ofProvider(story.provider))));
        var other = UUID.randomUUID();
        Registry.consent(officer, other, TODAY);
        Awaitility.await()
                .until(() -> by(officer)
                                .header("On-Behalf-Of", other.toString())
                                .get(RETURNS)
                                .statusCode()
                        == 200);
        var elsewhere = by(officer).header("On-Behalf-Of", other.toString());
        elsewhere.get(RETURNS).then().body("items", empty());
        elsewhere.get(RETURNS + "/" + another).then().statusCode(404);
        nextWeek(by(officer).header("On-Behalf-Of", other.toString())).then().statusCode(404);
        acting(officer).get(RETURNS + "/" + another).then().statusCode(200).body("onBehalfOf", nullValue());
        by(officer).get(RETURNS + "/" + another).then().statusCode(400);
    }

    @Test
    void whoeverDoesNotSayForWhomLearnsNothingOfWhatIsThere() {
        var there = Returned.id(nextWeek(by(Login.ofProvider(story.provider))));
        for (var who : List.of(portal(), officer())) {
            for (var id : List.of(there, String.valueOf(UUID.randomUUID()))) {
                var aReturn = RETURNS + "/" + id;
                asksForWhom(by(who).get(aReturn));
                asksForWhom(by(who).get(aReturn + "/queries"));
                asksForWhom(by(who, Map.of("question", "Which day?")).post(aReturn + "/queries"));
                asksForWhom(by(who).post(aReturn + "/queries/" + UUID.randomUUID() + "/closing"));
            }
        }
    }

    private static void asksForWhom(Response answer) {
        answer.then().statusCode(400).body("type", equalTo("/problems/on-behalf-of-missing"));
    }

    @Test
    void whoeverEnteredAReturnForAClubDoesNotApproveItForTheCouncil() {
        var both = officer("finance");
        String id = Returned.id(nextWeek(acting(both)));
        by(both).get(RETURNS + "/" + id).then().statusCode(200);
        by(both).post(RETURNS + "/" + id + "/approval")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/approver-is-preparer"));
        acting(both).post(RETURNS + "/" + id + "/approval").then().statusCode(422);
        Returned.approve(id).then().statusCode(200).body("approvedBy", equalTo("finance"));
        String ofTheClub = Returned.id(nextWeek(by(Login.ofProvider(story.provider))));
        by(both).post(RETURNS + "/" + ofTheClub + "/approval").then().statusCode(200);
    }

    /** Who is of the council in another role sees the council's, unless they say for whom they ask. */
    @Test
    void anOfficerOfFinanceListsForTheCouncilWithoutTheHeader() {
        var both = officer("finance");
        String id = Returned.id(nextWeek(by(Login.ofProvider(story.provider))));
        by(both).get(RETURNS + "/" + id).then().statusCode(200);
        by(both).get(RETURNS).then().statusCode(200);
        by(both).header("On-Behalf-Of", UUID.randomUUID().toString())
                .get(RETURNS)
                .then()
                .statusCode(404);
    }

    @Test
    void approvingIsForNoPortalAndNoSupportOfficer() {
        var id = Returned.id(nextWeek(by(Login.ofProvider(story.provider))));
        for (var who : List.of(portal(), officer())) {
            acting(who).post(RETURNS + "/" + id + "/approval").then().statusCode(403);
            acting(who)
                    .contentType(ContentType.JSON)
                    .body(Map.of("reason", "no"))
                    .post(RETURNS + "/" + id + "/rejection")
                    .then()
                    .statusCode(403);
        }
    }
}
