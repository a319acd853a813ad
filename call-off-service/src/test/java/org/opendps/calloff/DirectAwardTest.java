package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.COMMISSIONER_2;
import static org.opendps.calloff.Scene.award;
import static org.opendps.calloff.Scene.lookedUp;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.blocks.time.London;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class DirectAwardTest {

    private static final Login PRACTITIONER = Login.as("practitioner");

    @Inject
    DayTurning days;

    private Scene scene;
    private final LocalDate from = LocalDate.now(London.ZONE).plusDays(28);

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    @BeforeEach
    void begin() {
        scene = Scene.begin();
        scene.assessedAndPlanned();
        Scene.registered(scene.near);
    }

    private Map<String, Object> wish(String route) {
        var support = new LinkedHashMap<String, Object>();
        support.put("category", "DAY");
        support.put("area", "NORTH");
        support.put("need", "Lunch and company");
        support.put("days", List.of("MONDAY"));
        support.put("from", from.toString());
        support.put("until", from.plusDays(41).toString());
        support.put("closedOnBankHolidays", true);
        var wish = new LinkedHashMap<String, Object>();
        wish.put("route", route);
        wish.put("purchasingSystemId", scene.system);
        wish.put("personRef", scene.person);
        wish.put("budgetId", scene.budget);
        wish.put("providerId", scene.near);
        wish.put("support", support);
        wish.put("unitCost", "55.00");
        wish.put("vatCode", "EXEMPT");
        wish.put("reason", "as said");
        if (route.equals("URGENT_INTERIM")) {
            wish.put("urgency", urgency(LocalDate.now(London.ZONE)));
        }
        return wish;
    }

    private static Map<String, Object> urgency(LocalDate arose) {
        return Map.of("arose", arose.toString(), "why", "the day centre closed overnight");
    }

    private static Map<String, Object> choice(boolean onlyOne) {
        var choice = new LinkedHashMap<String, Object>();
        choice.put("onlyCapableSupplier", onlyOne);
        choice.put("notInBestInterestsToCompete", "The friends are what helps");
        choice.put("reviewer", "team manager");
        return choice;
    }

    private static Response prepare(Map<String, Object> wish) {
        return by(PRACTITIONER, wish).post("/v1/direct-awards");
    }

    private static void refused(Response answer, String reason) {
        answer.then().statusCode(422).body("type", equalTo("/problems/" + reason));
    }

    @Test
    void anEstimateBesideAKnownPriceIsNotDroppedInSilence() {
        var wish = wish("USER_CHOICE");
        @SuppressWarnings("unchecked")
        var support = (Map<String, Object>) Objects.requireNonNull(wish.get("support"));
        support.put("estimatedValue", "700000.00");
        prepare(wish)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("support"))
                .body("violations[0].message", containsString("the price of a direct award is known"));
    }

    /** Procurement Act 2023 Sch 5 paras 15 to 17. */
    @Test
    void personsChoiceIsRecordedAndAwardedByAnother() {
        var wish = wish("USER_CHOICE");
        refused(prepare(wish), "choice-not-recorded");
        var choice = choice(false);
        wish.put("choice", choice);
        refused(prepare(wish), "choice-not-recorded");
        choice.put("expressedBy", "PERSON");
        choice.put("statement", "Wants to go where her friends go");
        choice.put("on", LocalDate.now(London.ZONE).plusDays(1).toString());
        refused(prepare(wish), "choice-not-recorded");
        choice.put("on", LocalDate.now(London.ZONE).toString());
        // who is chosen need not be a member
        wish.put("providerId", scene.outsider);
        refused(prepare(wish), "no-such-provider");
        Scene.registered(scene.outsider);
        var id = prepare(wish).then().statusCode(201).extract().<String>path("id");
        by(COMMISSIONER)
                .get("/v1/call-offs/" + id)
                .then()
                .body("status", equalTo("RECOMMENDED"))
                .body("route", equalTo("USER_CHOICE"))
                .body("$", not(hasKey("bidsDue")))
                .body("$", not(hasKey("criteria")));
        award(COMMISSIONER, id).then().statusCode(422).body("failed.what", hasItem("EXCLUSION_AND_DEBARMENT"));
        Scene.lookUp(id, scene.outsider, "EXCLUSION_AND_DEBARMENT", "CLEAR")
                .then()
                .statusCode(201);
        Scene.lookUp(id, scene.outsider, "SUPPLIER_INFORMATION", "CLEAR").then().statusCode(201);
        // of the papers of one that is no member nothing is known here
        award(COMMISSIONER, id).then().statusCode(422).body("failed.what", hasItem("DOCUMENTS_IN_FORCE"));
        Scene.lookUp(id, scene.outsider, "DOCUMENTS", "CLEAR").then().statusCode(201);
        var award = award(COMMISSIONER, id);
        award.then()
                .statusCode(201)
                .body("providerId", equalTo(scene.outsider.toString()))
                .body("weeklyCost", equalTo("55.00"))
                .body("$", not(hasKey("bidId")));
        assertThat(contractOf(award))
                .contains("spot contract, under no purchasing system")
                .doesNotContain("The terms of the");
        by(COMMISSIONER).get("/v1/direct-awards/" + id).then().body("choice.reviewer", equalTo("team manager"));
        by(COMMISSIONER.at(Login.OTHER_COUNCIL))
                .get("/v1/direct-awards/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void aMemberThatAPersonChoosesSuppliesUnderTheTermsOfTheSystem() {
        var wish = wish("USER_CHOICE");
        var choice = choice(false);
        choice.put("expressedBy", "PERSON");
        choice.put("statement", "Wants to go where her friends go");
        choice.put("on", LocalDate.now(London.ZONE).toString());
        wish.put("choice", choice);
        var id = prepare(wish).then().statusCode(201).extract().<String>path("id");
        lookedUp(id, scene.near);
        assertThat(contractOf(award(COMMISSIONER, id)))
                .contains("light-touch framework, Day opportunities", "The terms of the light-touch framework");
    }

    /** Procurement Act 2023 s.44(3), s.50(6)(b), s.53(6)(b), s.80(4)(b): as much as a public contract may be worth. */
    @Test
    void nothingOfWhatAPersonChoseIsPublishedFromItsPreparationToItsEnd() {
        var wish = wish("USER_CHOICE");
        var choice = choice(false);
        choice.put("expressedBy", "PERSON");
        choice.put("statement", "Wants to go where her friends go");
        choice.put("on", LocalDate.now(London.ZONE).toString());
        wish.put("choice", choice);
        wish.put("oneOffCost", "663540.00");
        var id = prepare(wish).then().statusCode(201).extract().<String>path("id");
        by(COMMISSIONER).get("/v1/call-offs/" + id).then().body("procurement.publicContract", equalTo(true));
        nothingIsPublished(id);
        lookedUp(id, scene.near);
        var award = award(Login.as("finance-approver"), id);
        award.then().statusCode(201);
        contractOf(award);
        by(COMMISSIONER).get("/v1/call-offs/" + id + "/award").then().body("status", equalTo("CONFIRMED"));
        nothingIsPublished(id);
        Scene.setClock(
                from.plusDays(3).atTime(12, 0).atZone(London.ZONE).toInstant().toString());
        days.turn();
        PlacementScene.end(award.path("placementId"), "PERSON_CHOSE", from.plusDays(20))
                .then()
                .statusCode(201);
        Scene.setClock(
                from.plusDays(21).atTime(12, 0).atZone(London.ZONE).toInstant().toString());
        days.turn();
        by(COMMISSIONER)
                .get("/v1/placements/" + award.path("placementId"))
                .then()
                .body("status", equalTo("ENDED"));
        nothingIsPublished(id);
    }

    private static void nothingIsPublished(String callOff) {
        by(COMMISSIONER)
                .get("/v1/call-off-notices?callOffId=" + callOff)
                .then()
                .statusCode(200)
                .body("items.kind", hasSize(0));
    }

    /** When finance has the money. */
    private static String contractOf(Response award) {
        String placement = award.path("placementId");
        PlacementScene.financeSays(placement, award.path("id"), "COMMITMENT_RESERVED", "");
        Scene.await("select 1 from placement where id = '" + placement + "'");
        return by(COMMISSIONER)
                .accept("text/html")
                .get("/v1/placements/" + placement + "/contract")
                .asString();
    }

    @Test
    void onlyCapableSupplierNeedsNoPreference() {
        var wish = wish("USER_CHOICE");
        wish.put("choice", choice(true));
        prepare(wish)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/several-supply-it"))
                .body("members", equalTo(2));
        var other = Scene.rows("select id from member where provider_id = '" + scene.far + "'")
                .getFirst();
        scene.memberAt(UUID.fromString(other), 2, scene.far, "SUSPENDED", "OPEN");
        prepare(wish).then().statusCode(201);
    }

    /** Procurement Act 2023 Sch 5 paras 13, 14: what could be foreseen is no urgency. */
    @SuppressWarnings("unchecked")
    @Test
    void urgencyIsRecordedAndNear() {
        var wish = wish("URGENT_INTERIM");
        wish.remove("urgency");
        refused(prepare(wish), "urgency-not-recorded");
        wish.put("urgency", urgency(LocalDate.now(London.ZONE).plusDays(1)));
        refused(prepare(wish), "urgency-not-recorded");
        wish.put("urgency", urgency(LocalDate.now(London.ZONE)));
        var support = (Map<String, Object>) java.util.Objects.requireNonNull(wish.get("support"));
        support.put("from", from.plusDays(1).toString());
        refused(prepare(wish), "interim-too-far-ahead");
        support.put("from", from.toString());
        prepare(wish).then().statusCode(201);
    }

    /** Half a year has to lie between two. */
    @Test
    void interimDoesNotFollowAnInterim() {
        var wish = wish("URGENT_INTERIM");
        var id = prepare(wish).then().statusCode(201).extract().<String>path("id");
        lookedUp(id, scene.near);
        award(COMMISSIONER, id).then().statusCode(201);
        prepare(wish)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/interim-follows-interim"))
                .body(
                        "earliest",
                        equalTo(from.plusDays(41).plusWeeks(26).plusDays(1).toString()));
    }

    /** What is made longer than an interim may be is a contract without a competition. */
    @SuppressWarnings("unchecked")
    @Test
    void interimIsMadeLongerUpToItsWeeksAndNoFurther() {
        var wish = wish("URGENT_INTERIM");
        var support = (Map<String, Object>) java.util.Objects.requireNonNull(wish.get("support"));
        support.put("until", from.plusDays(20).toString());
        var id = prepare(wish).then().statusCode(201).extract().<String>path("id");
        lookedUp(id, scene.near);
        var award = award(COMMISSIONER, id);
        String placement = award.path("placementId");
        PlacementScene.financeSays(placement, award.path("id"), "COMMITMENT_RESERVED", "");
        Scene.await("select 1 from placement where id = '" + placement + "'");
        refused(extend(placement, from.plusDays(42)), "interim-outlasted");
        extend(placement, from.plusDays(41)).then().statusCode(201);
    }

    private static Response extend(String placement, LocalDate until) {
        var decided = PlacementScene.decision(LocalDate.now(London.ZONE));
        return by(COMMISSIONER, Map.of("until", until.toString(), "reason", "goes on", "decisionReference", decided))
                .post("/v1/placements/" + placement + "/extension");
    }

    /** Neither do two that are prepared before either is awarded. */
    @SuppressWarnings("unchecked")
    @Test
    void interimsPreparedTogetherAreNotAwardedOneAfterTheOther() {
        var wish = wish("URGENT_INTERIM");
        var support = (Map<String, Object>) java.util.Objects.requireNonNull(wish.get("support"));
        support.put("from", from.minusDays(7).toString());
        support.put("until", from.minusDays(1).toString());
        var first = prepare(wish).then().statusCode(201).extract().<String>path("id");
        support.put("from", from.toString());
        support.put("until", from.plusDays(6).toString());
        var second = prepare(wish).then().statusCode(201).extract().<String>path("id");
        lookedUp(first, scene.near);
        lookedUp(second, scene.near);
        award(COMMISSIONER, first).then().statusCode(201);
        award(COMMISSIONER, second).then().statusCode(422).body("type", equalTo("/problems/interim-follows-interim"));
    }

    @Test
    void priceIsOneThatCanBeMeant() {
        var wish = wish("URGENT_INTERIM");
        wish.put("unitCost", "1000000.01");
        refused(prepare(wish), "price-missing");
        wish.put("unitCost", "1000000.00");
        wish.put("oneOffCost", "-0.01");
        refused(prepare(wish), "one-off-out-of-reach");
        wish.put("oneOffCost", "1000000.01");
        refused(prepare(wish), "one-off-out-of-reach");
        wish.put("oneOffCost", "0.00");
        var id = prepare(wish).then().statusCode(201).extract().<String>path("id");
        by(COMMISSIONER).get("/v1/call-offs/" + id).then().statusCode(200);
    }

    /** Procurement Act 2023 s.44(1): nobody talks the notice away. */
    @Test
    void transparencyNoticeOfAPublicContractComesBeforeItsAward() {
        var wish = wish("URGENT_INTERIM");
        wish.put("oneOffCost", "663540.00");
        var id = prepare(wish).then().statusCode(201).extract().<String>path("id");
        by(Login.as("moderator"), Map.of("reason", "read again"))
                .post("/v1/call-offs/" + id + "/moderation/reopening")
                .then()
                .body("type", equalTo("/problems/nothing-was-scored"));
        String notice =
                by(COMMISSIONER).get("/v1/call-off-notices?callOffId=" + id).path("items[0].id");
        var dismissal = Map.of("reason", "no time");
        by(COMMISSIONER, dismissal)
                .post("/v1/call-off-notices/" + notice + "/dismissal")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/award-waits-for-notice"))
                .body("citation", equalTo("Procurement Act 2023 s.44(1)"));
        by(COMMISSIONER, Map.of("reason", "not needed"))
                .post("/v1/call-offs/" + id + "/cancellation")
                .then()
                .statusCode(200);
        by(COMMISSIONER, dismissal)
                .post("/v1/call-off-notices/" + notice + "/dismissal")
                .then()
                .statusCode(200);
    }

    /** Procurement Act 2023 ss.81, 82: a support officer of the provider is on its side. */
    @Test
    void nobodyPreparesOrAwardsWhatGoesToTheirOwnClient() {
        var both = new Login(
                "both-" + UUID.randomUUID(),
                java.util.Set.of("support-officer", "commissioner", "practitioner"),
                Login.COUNCIL,
                null);
        ActingForTest.consent(both, scene.near, 5);
        var wish = wish("URGENT_INTERIM");
        by(both, wish)
                .post("/v1/direct-awards")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/acts-for-bidder"));
        var id = prepare(wish).then().statusCode(201).extract().<String>path("id");
        lookedUp(id, scene.near);
        award(both, id).then().statusCode(403).body("type", equalTo("/problems/acts-for-bidder"));
        award(COMMISSIONER, id).then().statusCode(201);
    }

    @Test
    void whoPreparedDoesNotAward() {
        var wish = wish("URGENT_INTERIM");
        var id = by(COMMISSIONER, wish)
                .post("/v1/direct-awards")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        lookedUp(id, scene.near);
        award(COMMISSIONER, id).then().statusCode(422).body("type", equalTo("/problems/approver-is-preparer"));
        award(COMMISSIONER_2, id).then().statusCode(201);
    }

    /** Six weeks at most, the council's policy. */
    @SuppressWarnings("unchecked")
    @Test
    void urgentInterimEndsAfterSomeWeeks() {
        var wish = wish("URGENT_INTERIM");
        prepare(wish).then().statusCode(201);
        ((Map<String, Object>) java.util.Objects.requireNonNull(wish.get("support")))
                .put("until", from.plusDays(42).toString());
        refused(prepare(wish), "interim-too-long");
    }

    @Test
    void agreedRateIsThatOfTheMemberOfAFramework() {
        var wish = wish("AGREED_RATE");
        refused(prepare(wish), "no-agreed-rate");
        var member = Scene.rows("select id from member where provider_id = '" + scene.near + "'")
                .getFirst();
        Scene.send("registry.member.v1", member, """
                {"kind": "MEMBER_CHANGED", "memberId": "%s", "version": 2, "authority": "%s", "purchasingSystemId": "%s",
                 "providerId": "%s", "categories": ["DAY"], "areas": ["NORTH"], "status": "ACTIVE", "invitations": "OPEN",
                 "rates": [{"category": "DAY", "serviceBand": "STANDARD", "sessionPrice": "50.00", "from": "2026-01-01"},
                           {"category": "DAY", "serviceBand": "STANDARD", "sessionPrice": "54.00", "from": "%s"},
                           {"category": "DAY", "serviceBand": "STANDARD", "sessionPrice": "58.00", "from": "%s"}]}
                """.formatted(
                        member, Login.COUNCIL, scene.system, scene.near, from, from.plusDays(1)));
        Scene.await("select 1 from member_supply where member_id = '" + member + "' and version = 2");
        refused(prepare(wish), "not-the-agreed-rate");
        wish.remove("unitCost");
        prepare(wish).then().statusCode(201).body("unitCost", equalTo("54.00"));
    }

    @Test
    void marketsAwardByCompetition() {
        var market = UUID.randomUUID();
        scene.purchasingSystem(market, Login.COUNCIL, "OPEN", "PA23_DYNAMIC_MARKET", "[]");
        var wish = wish("AGREED_RATE");
        wish.put("purchasingSystemId", market);
        prepare(wish)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/no-agreed-rate-here"))
                .body("citation", startsWith("PCR 2015"));
        refused(prepare(wish("MINI_COMPETITION")), "competition-is-not-direct");
    }
}
