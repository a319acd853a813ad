package org.opendps.registry;

import static org.opendps.test.Calls.by;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.test.Login;

/** Steps that bring the registry to where a test begins. */
public final class Registry {

    public static final Login COMMISSIONER = Login.as("commissioner");
    public static final Login EVALUATOR = Login.as("evaluator");
    public static final Login ELSEWHERE = COMMISSIONER.at(Login.OTHER_COUNCIL);

    private Registry() {}

    public static Map<String, Object> system() {
        var request = new HashMap<String, Object>();
        request.put("title", "Day opportunities for adults");
        request.put("regime", "PA23_LIGHT_TOUCH_FRAMEWORK");
        request.put(
                "categories",
                List.of(
                        Map.of("code", "DAY", "title", "Day opportunities", "cpvCodes", List.of("85312100")),
                        Map.of("code", "EVENING", "title", "Evening opportunities", "cpvCodes", List.of())));
        request.put(
                "areas", List.of(Map.of("code", "NORTH", "title", "North"), Map.of("code", "SOUTH", "title", "South")));
        request.put("validFrom", "2020-01-01");
        request.put("validUntil", "2028-11-30");
        request.put("admissionDuringTerm", "CONTINUOUS");
        request.put("noticeReference", "2026/S 000-012345");
        return request;
    }

    public static String draftSystem(Map<String, Object> request) {
        var answer = by(COMMISSIONER, request).post("/v1/purchasing-systems");
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    public static String openSystem(Map<String, Object> request) {
        var id = draftSystem(request);
        if ("PA23_DYNAMIC_MARKET".equals(request.get("regime"))) {
            announced(id);
        }
        by(COMMISSIONER)
                .post("/v1/purchasing-systems/" + id + "/opening")
                .then()
                .statusCode(200);
        return id;
    }

    /** Says that the intention to establish a dynamic market was published. */
    public static void announced(String systemId) {
        var path = "/v1/purchasing-systems/" + systemId + "/notices";
        var notice = by(COMMISSIONER).get(path).jsonPath().getString("items.find { it.kind == 'UK13' }.id");
        by(
                        COMMISSIONER,
                        Map.of(
                                "reference",
                                "2026/S 000-000013",
                                "publishedOn",
                                "2020-01-01",
                                "conflictsAssessedOn",
                                "2020-01-01"))
                .post(path + "/" + notice + "/publication")
                .then()
                .statusCode(200);
    }

    /** Registers an organisation and answers the login that its administrator has afterwards. */
    public static Login provider() {
        return provider("A club");
    }

    public static Login provider(String name) {
        var founder = Login.newcomer("founder-" + UUID.randomUUID());
        StubKeycloak.addUser("subject-of-" + founder.name());
        var answer = by(founder, Map.of("legalName", name, "kind", "CHARITY")).post("/v1/providers");
        answer.then().statusCode(201);
        return Login.ofProvider(UUID.fromString(answer.jsonPath().getString("id")))
                .named(founder.name());
    }

    public static Map<String, Object> pack() {
        var pack = new HashMap<String, Object>();
        pack.put("categories", List.of("DAY"));
        pack.put("areas", List.of("NORTH", "SOUTH"));
        pack.put("offer", "A workshop for twelve people");
        pack.put("sessionPrice", "55.00");
        pack.put("safeguardingAssurance", true);
        pack.put("declaration", true);
        return pack;
    }

    public static Response apply(Login provider, String systemId, Map<String, Object> pack) {
        return by(provider, pack).post("/v1/purchasing-systems/" + systemId + "/applications");
    }

    public static Response submit(Login provider, String applicationId) {
        return by(provider).post("/v1/applications/" + applicationId + "/submission");
    }

    /** What somebody else wrote in it is submitted as it was read. */
    public static Response submitAsRead(Login provider, String applicationId) {
        return asRead(provider, applicationId).post("/v1/applications/" + applicationId + "/submission");
    }

    /** The provider confirms what somebody else wrote in it, as it was read. */
    public static Response confirm(Login provider, String applicationId) {
        return asRead(provider, applicationId)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/v1/applications/" + applicationId + "/confirmation");
    }

    private static RequestSpecification asRead(Login provider, String applicationId) {
        var tag = by(provider).get("/v1/applications/" + applicationId).header("ETag");
        return by(provider).header("If-Match", String.valueOf(tag));
    }

    public static Response answer(Login provider, String applicationId) {
        return by(provider, Map.of("answer", "The club's secretary"))
                .post("/v1/applications/" + applicationId + "/answer");
    }

    /** Submitted, and found to meet everything by an evaluator without a conflict. */
    public static String submitted(Login provider, String systemId) {
        var id = apply(provider, systemId, pack()).jsonPath().getString("id");
        submit(provider, id).then().statusCode(200);
        evaluated(id);
        return id;
    }

    /** Whoever decides has declared as well. */
    public static void evaluated(String applicationId, String... notMet) {
        declare(COMMISSIONER, applicationId, "NONE").then().statusCode(200);
        declare(EVALUATOR, applicationId, "NONE").then().statusCode(200);
        evaluate(EVALUATOR, applicationId, List.of("OFFER", "COSTINGS", "SAFEGUARDING"), notMet)
                .then()
                .statusCode(200);
    }

    public static Response declare(Login evaluator, String applicationId, String interest) {
        return by(evaluator, Map.of("interest", interest))
                .post("/v1/applications/" + applicationId + "/conflict-declarations");
    }

    public static Response evaluate(Login evaluator, String applicationId, List<String> conditions, String... notMet) {
        var bad = List.of(notMet);
        var notes = conditions.stream()
                .map(condition -> Map.of(
                        "condition",
                        condition,
                        "finding",
                        bad.contains(condition) ? "NOT_MET" : "MET",
                        "note",
                        "As we found it",
                        "remedy",
                        "Mend " + condition))
                .toList();
        return by(evaluator, Map.of("notes", notes)).post("/v1/applications/" + applicationId + "/evaluations");
    }

    /** Admitted; answers the id of the member. */
    public static String admitted(Login provider, String systemId) {
        var answer = decide(COMMISSIONER, submitted(provider, systemId), "ADMIT");
        answer.then().statusCode(200);
        return answer.jsonPath().getString("memberId");
    }

    public static void goTo(String instant) {
        by(Login.as("admin"), Map.of("now", instant))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    public static void backToTheRealTime() {
        by(Login.as("admin")).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    public static Response decide(Login council, String applicationId, String decision, Object... reasons) {
        return by(council, Map.of("decision", decision, "reasons", List.of(reasons)))
                .post("/v1/applications/" + applicationId + "/decision");
    }
}
