package org.opendps.calloff;

import static org.opendps.test.Calls.by;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;
import org.opendps.test.Broker;
import org.opendps.test.Database;
import org.opendps.test.Login;

/** A council with a purchasing system, two members and a third provider, and a person with a budget of £120 a week. */
public final class Scene {

    public static final Login COMMISSIONER = Login.as("commissioner");
    public static final Login COMMISSIONER_2 = COMMISSIONER.named("commissioner2");
    public static final Login MODERATOR = Login.as("moderator");
    public static final Login AUDITOR = Login.as("auditor");
    public static final Login EVALUATOR = Login.as("evaluator").named("evaluator1");
    private static final Login ADMIN = Login.as("admin");
    private static final String CLOCK = "/v1/sandbox/clock";
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Database DATABASE = new Database("call_off");

    public final UUID system = UUID.randomUUID();
    public final UUID person = UUID.randomUUID();
    public final UUID budget = UUID.randomUUID();
    public final UUID near = UUID.randomUUID();
    public final UUID far = UUID.randomUUID();
    public final UUID outsider = UUID.randomUUID();

    private Scene() {}

    public static Scene begin() {
        var scene = new Scene();
        scene.purchasingSystem("OPEN");
        scene.member(scene.near, "ACTIVE", "OPEN");
        scene.member(scene.far, "ACTIVE", "OPEN");
        scene.budgetOf(scene.person, "ELIGIBLE", "DAY");
        return scene;
    }

    /** Both dated long before any award. */
    public void assessedAndPlanned() {
        for (var kind : List.of("ASSESSMENT_RECORDED", "SUPPORT_PLAN_AGREED")) {
            send("eligibility.case.v1", person, """
                    {"kind": "%s", "personRef": "%s", "authority": "%s", "on": "2026-01-01"}
                    """.formatted(kind, person, Login.COUNCIL));
        }
        await("select 1 from transition where person_ref = '" + person
                + "' and assessed_on is not null and plan_agreed_on is not null");
    }

    /** Known to the register, as each supplier has to be. */
    public static void registered(UUID provider) {
        send("registry.provider.v1", provider, """
                {"kind": "PROVIDER_REGISTERED", "providerId": "%s", "version": 1, "name": "The Friendly Club"}
                """.formatted(provider));
        await("select 1 from provider where id = '" + provider + "'");
    }

    /** What the council decides for itself from a day on. */
    public static void decided(LocalDate from, String setting, String value) {
        by(COMMISSIONER, Map.of("from", from.toString(), "reason", "counsel", "settings", Map.of(setting, value)))
                .post("/v1/call-off-policies")
                .then()
                .statusCode(201);
    }

    /** What an officer looks up about a provider before an award. */
    public static Response lookUp(String callOff, Object provider, String kind, String outcome) {
        return by(
                        COMMISSIONER,
                        Map.of(
                                "providerId",
                                provider.toString(),
                                "kind",
                                kind,
                                "outcome",
                                outcome,
                                "listVersion",
                                "2026-11",
                                "note",
                                "looked up"))
                .post("/v1/call-offs/" + callOff + "/supplier-checks");
    }

    /** The same for whoever is moved to it. */
    public static Response checkedForMoves(Object provider, String outcome) {
        return by(
                        COMMISSIONER,
                        Map.of(
                                "providerId",
                                provider.toString(),
                                "kind",
                                "EXCLUSION_AND_DEBARMENT",
                                "outcome",
                                outcome,
                                "listVersion",
                                "2026-11",
                                "note",
                                "looked up"))
                .post("/v1/supplier-checks");
    }

    public static void lookedUp(String callOff, Object provider) {
        for (var kind : List.of("EXCLUSION_AND_DEBARMENT", "SUPPLIER_INFORMATION", "DOCUMENTS")) {
            lookUp(callOff, provider, kind, "CLEAR").then().statusCode(201);
        }
    }

    public void purchasingSystem(String status) {
        purchasingSystem(system, Login.COUNCIL, status);
    }

    public void purchasingSystem(UUID id, String council, String status) {
        purchasingSystem(id, council, status, "PA23_LIGHT_TOUCH_FRAMEWORK", "[]");
    }

    /** @param criteria that its notice declared, as JSON */
    public void purchasingSystem(UUID id, String council, String status, String regime, String criteria) {
        send("registry.purchasing-system.v1", id, """
                {"kind": "PURCHASING_SYSTEM_OPENED", "purchasingSystemId": "%s", "version": 1, "authority": "%s",
                 "title": "Day opportunities", "regime": "%s", "status": "%s", "awardCriteria": %s,
                 "validFrom": "2026-01-01", "validUntil": "2034-12-31",
                 "categories": [{"code": "DAY", "title": "Day"}, {"code": "EVENING", "title": "Evening"}],
                 "areas": [{"code": "NORTH", "title": "North"}, {"code": "SOUTH", "title": "South"}]}
                """.formatted(id, council, regime, status, criteria));
        await("select 1 from purchasing_system where id = '" + id + "'");
    }

    public UUID member(UUID provider, String status, String invitations) {
        var member = UUID.randomUUID();
        memberAt(member, 1, provider, status, invitations);
        return member;
    }

    public void memberAt(UUID member, int version, UUID provider, String status, String invitations) {
        memberOf(system, member, version, provider, status, invitations);
    }

    public static void memberOf(
            UUID system, UUID member, int version, UUID provider, String status, String invitations) {
        send("registry.member.v1", member, """
                {"kind": "MEMBER_ADMITTED", "memberId": "%s", "version": %d, "authority": "%s",
                 "purchasingSystemId": "%s", "providerId": "%s", "categories": ["DAY"], "areas": ["NORTH", "SOUTH"],
                 "status": "%s", "invitations": "%s"}
                """.formatted(
                        member, version, Login.COUNCIL, system, provider, status, invitations));
        await("select 1 from member where id = '" + member + "' and version >= " + version);
        await("select 1 from member_supply where member_id = '" + member + "' and version >= " + version);
    }

    public void budgetOf(UUID personRef, String decision, String category) {
        budgetOf(personRef, 1, decision, category, null);
    }

    public void budgetOf(UUID personRef, int version, String decision, String category, @Nullable LocalDate until) {
        send("eligibility.personal-budget.v1", personRef, """
                {"kind": "PERSONAL_BUDGET_AGREED", "personRef": "%s", "version": %d, "authority": "%s",
                 "supportPlanId": "%s", "decision": "%s", "policyVersion": "1", "fundingRoute": "COUNCIL_MANAGED",
                 "weeklyAmount": "120.00", "adultPays": "0.00", "councilPays": "120.00", "from": "2026-01-01",
                 "until": %s, "lines": [{"category": "%s", "area": "NORTH", "sessionsPerWeek": 2,
                                           "days": ["MONDAY", "THURSDAY"]}]}
                """.formatted(
                        personRef,
                        version,
                        Login.COUNCIL,
                        UUID.randomUUID(),
                        decision,
                        until == null ? null : "\"" + until + "\"",
                        category));
        await("select 1 from personal_budget where person_ref = '" + personRef + "' and version >= " + version);
    }

    /**
     * A day at £80.00 that the council buys, and an evening by a direct payment.
     *
     * @param basis as JSON
     */
    public void budgetByRoute(UUID personRef, int version, String state, String basis, String decision) {
        send("eligibility.personal-budget.v1", personRef, """
                {"kind": "PERSONAL_BUDGET_AGREED", "personRef": "%s", "version": %d, "authority": "%s", "state": "%s",
                 "determination": {"kind": "ADULT", "date": "2026-01-01", "basis": %s}, "decision": "%s",
                 "fundingRoute": "DIRECT_PAYMENT", "weeklyAmount": "120.00", "from": "2026-01-01", "until": null,
                 "lines": [{"category": "DAY", "fundingRoute": "COUNCIL_MANAGED", "weeklyAmount": "80.00"},
                           {"category": "EVENING", "fundingRoute": "DIRECT_PAYMENT", "weeklyAmount": "40.00"}]}
                """.formatted(
                        personRef, version, Login.COUNCIL, state, basis, decision));
        await("select 1 from personal_budget where person_ref = '" + personRef + "' and version >= " + version);
    }

    /** A call-off that may be drafted; a test changes what it is about. Bids are due in an hour. */
    public Map<String, Object> wish() {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("purchasingSystemId", system);
        wish.put("personRef", person);
        wish.put("category", "DAY");
        wish.put("area", "NORTH");
        wish.put("need", "Company and a meal");
        wish.put("days", List.of("THURSDAY", "MONDAY"));
        wish.put("from", LocalDate.now(London.ZONE).plusDays(30).toString());
        wish.put("until", LocalDate.now(London.ZONE).plusDays(120).toString());
        wish.put("closedOnBankHolidays", true);
        wish.put("budgetId", budget);
        wish.put("bidsDue", Instant.now().plus(Duration.ofHours(1)).toString());
        wish.put("criteria", criteria("40", "30", "20", "10"));
        return wish;
    }

    /** The same for a group: 26 sessions of so many places, at that price at the most. */
    public static void forAGroup(Map<String, Object> wish, int places, String priceMaximum) {
        var lot = new LinkedHashMap<String, Object>();
        for (var field : List.of("category", "area", "need", "days", "from", "until", "closedOnBankHolidays")) {
            lot.put(field, wish.remove(field));
        }
        lot.put("placesPerDay", places);
        lot.put("priceMaximum", priceMaximum);
        wish.put("lots", List.of(lot));
        wish.put("kind", "GROUP");
        wish.remove("personRef");
    }

    public static Map<String, Object> criteria(String price, String q1, String q2, String sv) {
        var criteria = new LinkedHashMap<String, Object>();
        criteria.put("priceWeight", price);
        criteria.put("questions", List.of(question("Q1", q1), question("Q2", q2), question("SV", sv)));
        criteria.put("minimumScore", 2);
        criteria.put("maximumScore", 5);
        criteria.put("tieBreak", List.of("QUALITY_TOTAL", "HIGHEST_WEIGHTED_QUESTION", "LOWER_PRICE"));
        return criteria;
    }

    private static Map<String, String> question(String id, String weight) {
        return Map.of("id", id, "text", "How will you do " + id + "?", "weight", weight);
    }

    public static void application(UUID system, UUID application, int version, UUID provider, String status) {
        send("registry.application.v1", application, """
                {"kind": "APPLICATION_SUBMITTED", "applicationId": "%s", "version": %d, "authority": "%s",
                 "purchasingSystemId": "%s", "providerId": "%s", "status": "%s", "categories": ["DAY"],
                 "areas": ["NORTH", "SOUTH"]}
                """.formatted(
                        application, version, Login.COUNCIL, system, provider, status));
        await("select 1 from applicant where id = '" + application + "' and version >= " + version);
    }

    public Response draft(Map<String, Object> wish) {
        return by(COMMISSIONER, wish).post("/v1/call-offs");
    }

    public String published() {
        return published(wish());
    }

    public String published(Map<String, Object> wish) {
        var id = draft(wish).then().statusCode(201).extract().<String>path("id");
        by(COMMISSIONER, Map.of("conflictsAssessment", "The team was asked; none has an interest"))
                .post("/v1/call-offs/" + id + "/publication")
                .then()
                .statusCode(200);
        return id;
    }

    public static Map<String, Object> offer(String price) {
        return Map.of(
                "price",
                price,
                "vatCode",
                "EXEMPT",
                "answers",
                Map.of("Q1", "together", "Q2", "on foot", "SV", "jobs"));
    }

    public static Response bid(UUID provider, String callOff, Map<String, Object> offer) {
        return by(Login.ofProvider(provider), offer).post("/v1/call-offs/" + callOff + "/bids");
    }

    public static Response submit(UUID provider, String bid) {
        return post(Login.ofProvider(provider), "/v1/bids/" + bid + "/submission");
    }

    public static String submitted(UUID provider, String callOff, String price) {
        var bid = bid(provider, callOff, offer(price))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        submit(provider, bid).then().statusCode(200);
        return bid;
    }

    public static Response open(Login opener, String callOff) {
        return post(opener, "/v1/call-offs/" + callOff + "/opening");
    }

    /** Past the deadline, by two people; whoever will judge has declared that there is no conflict. */
    public static void opened(String callOff) {
        afterTheDeadline();
        open(COMMISSIONER, callOff).then().statusCode(200);
        open(AUDITOR, callOff).then().statusCode(200);
        if (by(COMMISSIONER).get("/v1/call-offs/" + callOff).path("status").equals("OPENED")) {
            for (var evaluator : List.of("evaluator1", "evaluator2", "evaluator3")) {
                declare(EVALUATOR.named(evaluator), callOff).then().statusCode(201);
            }
            declare(MODERATOR, callOff).then().statusCode(201);
        }
    }

    /** @param conflicts each with providerId and description; none for: I have none */
    @SafeVarargs
    public static Response declare(Login person, String callOff, Map<String, Object>... conflicts) {
        return by(person, Map.of("conflicts", List.of(conflicts)))
                .post("/v1/call-offs/" + callOff + "/conflict-declarations");
    }

    public static Response score(Login evaluator, String bid, int q1, int q2, int sv) {
        return by(evaluator, Map.of("scores", scores(q1, q2, sv))).post("/v1/bids/" + bid + "/scores");
    }

    /** The same by as many evaluators as it takes. */
    public static void scored(String bid, int q1, int q2, int sv) {
        for (var evaluator : List.of("evaluator1", "evaluator2", "evaluator3")) {
            score(EVALUATOR.named(evaluator), bid, q1, q2, sv).then().statusCode(201);
        }
    }

    public static Map<String, Integer> scores(int q1, int q2, int sv) {
        return Map.of("Q1", q1, "Q2", q2, "SV", sv);
    }

    public static Map<String, Object> consensus(String bid, int q1, int q2, int sv) {
        return Map.of("bidId", bid, "scores", scores(q1, q2, sv), "reason", "agreed");
    }

    public static Response settle(String callOff, List<Map<String, Object>> consensus) {
        return by(MODERATOR, Map.of("bids", consensus)).post("/v1/call-offs/" + callOff + "/moderation");
    }

    public static Response recommend(Login commissioner, String callOff, Object bid) {
        return by(commissioner, Map.of("bidId", bid)).post("/v1/call-offs/" + callOff + "/recommendation");
    }

    public static Response award(Login commissioner, String callOff) {
        return post(commissioner, "/v1/call-offs/" + callOff + "/award");
    }

    public static Response post(Login login, String path) {
        return by(login, Map.of()).post(path);
    }

    public static void afterTheDeadline() {
        by(ADMIN, Map.of("offset", "PT2H")).post(CLOCK).then().statusCode(200);
    }

    public static void setClock(String instant) {
        by(ADMIN, Map.of("now", instant)).post(CLOCK).then().statusCode(200);
    }

    /** By the clock of the service: an hour before midnight it is tomorrow there once a deadline has passed. */
    public static LocalDate today() {
        return OffsetDateTime.parse(by(ADMIN).get(CLOCK).then().extract().path("london"))
                .toLocalDate();
    }

    public static void backToTheRealTime() {
        by(ADMIN).delete(CLOCK).then().statusCode(200);
    }

    public static void send(String topic, Object key, String json) {
        Broker.send(topic, key, UUID.randomUUID(), json);
    }

    public static void await(String query) {
        Awaitility.await().atMost(PATIENCE).until(() -> !rows(query).isEmpty());
    }

    /** The first column of each row, as text. */
    public static List<String> rows(String query) {
        return DATABASE.rows(query);
    }

    /** What a hand at the database's console could do. */
    public static void update(String statement) {
        DATABASE.execute(statement);
    }

    public static String inDays(int days) {
        return LocalDate.now(London.ZONE).plusDays(days).toString();
    }
}
