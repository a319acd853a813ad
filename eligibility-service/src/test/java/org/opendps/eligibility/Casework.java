package org.opendps.eligibility;

import static org.awaitility.Awaitility.await;
import static org.opendps.test.Calls.by;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.opendps.test.Broker;
import org.opendps.test.Login;

/** Steps that bring a person's case to where a test begins. */
public final class Casework {

    public static final Login PRACTITIONER = Login.as("practitioner");

    private static final AtomicInteger serial = new AtomicInteger(900_100_000);

    private Casework() {}

    /** A number with a valid check digit that no test had before. */
    public static String nhsNumber() {
        while (true) {
            var nine = Integer.toString(serial.incrementAndGet());
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }

    public static Map<String, Object> somebody() {
        var person = new HashMap<String, Object>();
        person.put("givenName", "Alex");
        person.put("familyName", "Example");
        person.put("birthDate", "1961-05-04");
        person.put("nhsNumber", nhsNumber());
        person.put("postcode", "SN15 1AB");
        return person;
    }

    public static Response register(Map<String, Object> person) {
        return by(PRACTITIONER, person).post("/v1/people");
    }

    /** A reading of a person says why. */
    public static Response read(Login who, String personRef) {
        return by(who).header("Purpose", "CARE").get("/v1/people/" + personRef);
    }

    /** Everything that can be known of a person. */
    public static Map<String, Object> everything() {
        var person = somebody();
        person.put("addressLines", List.of("2 Market Place", "Chippenham"));
        person.put(
                "contact",
                Map.of(
                        "telephone",
                        "01249 700 100",
                        "email",
                        "alex@example.org",
                        "preferred",
                        "TELEPHONE",
                        "notes",
                        "afternoons"));
        person.put(
                "communication",
                Map.of("languages", List.of("pa", "en"), "needs", List.of("LARGE_PRINT"), "notes", "speak slowly"));
        person.put("gpPractice", "J83001");
        person.put("residence", Map.of("of", "ANOTHER_COUNCIL", "authority", "E06000019"));
        person.put("primarySupportReason", "SENSORY_VISUAL");
        person.put("ethnicity", "ASIAN_INDIAN");
        person.put("gender", "FEMALE");
        return person;
    }

    public static String registered() {
        var answer = register(somebody());
        answer.then().statusCode(201);
        return answer.jsonPath().getString("personRef");
    }

    /** Findings of an adult who is unable to achieve so many outcomes. */
    public static Map<String, Object> findings(int unable) {
        var outcomes = List.of("RELATIONSHIPS", "COMMUNITY_FACILITIES", "NUTRITION").subList(0, unable).stream()
                .map(outcome -> Map.of("outcome", outcome, "limbs", List.of("WITHOUT_ASSISTANCE")))
                .toList();
        var findings = new HashMap<String, Object>();
        findings.put("kind", "ADULT");
        findings.put("impairment", true);
        findings.put("outcomes", outcomes);
        findings.put("wellbeing", Map.of("significantImpact", true, "areas", List.of("PARTICIPATION")));
        return findings;
    }

    public static Response assess(String personRef, Map<String, Object> findings) {
        return by(PRACTITIONER, findings).post("/v1/people/" + personRef + "/assessments");
    }

    public static Response determine(String assessment) {
        return by(PRACTITIONER, Map.of()).post("/v1/assessments/" + assessment + "/determination");
    }

    public static void determined(String personRef, int unable) {
        var assessment = assess(personRef, findings(unable)).jsonPath().getString("id");
        determine(assessment).then().statusCode(201);
    }

    public static String eligible() {
        var personRef = registered();
        determined(personRef, 2);
        return personRef;
    }

    public static Map<String, Object> line() {
        var line = new HashMap<String, Object>();
        line.put("category", "DAY");
        line.put("area", "NORTH");
        line.put("outcomes", List.of("RELATIONSHIPS"));
        line.put("sessionsPerWeek", 2);
        line.put("days", List.of("MONDAY", "THURSDAY"));
        line.put("weeklyCost", "110.00");
        return line;
    }

    public static Map<String, Object> plan() {
        var plan = new HashMap<String, Object>();
        plan.put("lines", List.of(line()));
        plan.put("adultPays", "46.10");
        plan.put("fundingRoute", "COUNCIL_MANAGED");
        plan.put("from", "2026-11-23");
        return plan;
    }

    public static Response draft(String personRef, Map<String, Object> plan) {
        return by(PRACTITIONER, plan).post("/v1/people/" + personRef + "/support-plans");
    }

    public static Response agree(Login practitioner, String plan) {
        return by(practitioner).post("/v1/support-plans/" + plan + "/agreement");
    }

    /** A placement of the person, as call-off-service would tell of it; here once it is known. */
    public static String placed(String personRef) {
        var placement = UUID.randomUUID();
        Broker.send("call-off.placement.v1", placement, UUID.randomUUID(), """
                {"kind": "PLACEMENT_PLANNED", "placementId": "%s", "version": 1, "status": "PLANNED",
                 "authority": "%s", "personRef": "%s", "providerId": "%s", "category": "DAY", "area": "NORTH",
                 "from": "2026-11-30", "until": "2027-03-31"}""".formatted(
                        placement, Login.COUNCIL, personRef, UUID.randomUUID()));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        by(PRACTITIONER).get("/v1/introductions/" + placement).statusCode() == 200);
        return placement.toString();
    }

    /** A plan of £110.00 that the council manages, £22.50 by a direct payment and £30.00 by a provider's fund. */
    public static void paidByRoutes(String personRef) {
        var plan = plan();
        plan.put(
                "lines",
                List.of(line(), costing("DIRECT_PAYMENT", "22.50"), costing("INDIVIDUAL_SERVICE_FUND", "30.00")));
        agree(PRACTITIONER, draft(personRef, plan).jsonPath().getString("id"))
                .then()
                .statusCode(200);
    }

    public static Map<String, Object> costing(String route, String weekly) {
        var line = line();
        line.put("fundingRoute", route);
        line.put("weeklyCost", weekly);
        return line;
    }

    /** Conditions that are all met. */
    public static Map<String, Object> checklist() {
        var checklist = new HashMap<String, Object>();
        checklist.put("hasCapacity", true);
        checklist.put("holder", "ADULT");
        checklist.put("excluded", false);
        checklist.put("manages", true);
        checklist.put("appropriate", true);
        return checklist;
    }

    public static Response directPayment(String personRef) {
        return by(PRACTITIONER, Map.of("personRef", personRef, "checklist", checklist()))
                .post("/v1/direct-payments");
    }

    public static Response agreePayment(String id, String startsOn) {
        return by(PRACTITIONER, Map.of("startsOn", startsOn, "frequency", "FOUR_WEEKLY"))
                .post("/v1/direct-payments/" + id + "/agreement");
    }

    public static Response serviceFund(String personRef) {
        return by(
                        PRACTITIONER,
                        Map.of(
                                "personRef",
                                personRef,
                                "providerId",
                                "0193b2a0-0000-7000-8000-000000000001",
                                "contract",
                                "ISF-1",
                                "startsOn",
                                "2026-11-23",
                                "frequency",
                                "WEEKLY"))
                .post("/v1/individual-service-funds");
    }
}
