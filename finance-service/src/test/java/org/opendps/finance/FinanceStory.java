package org.opendps.finance;

import static org.opendps.test.Calls.by;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.opendps.test.Broker;
import org.opendps.test.Database;
import org.opendps.test.Login;

/** What tests of finance have in common: a budget, a person with a personal budget, a provider and awards. */
public final class FinanceStory {

    public static final Login FINANCE = Login.as("finance");
    public static final Login ADMIN = Login.as("admin");
    private static final Database DATABASE = new Database("finance");

    public final UUID person = UUID.randomUUID();
    public final UUID provider = UUID.randomUUID();
    public String costCentre = "CC-" + UUID.randomUUID();
    public String budget = "";
    public final Map<UUID, UUID> awards = new java.util.concurrent.ConcurrentHashMap<>();
    private final String council;
    private int personalBudgetVersion;

    public FinanceStory() {
        this(Login.COUNCIL);
    }

    /** Of a council that no other test knows. */
    public FinanceStory(String council) {
        this.council = council;
    }

    public Login finance() {
        return FINANCE.at(council);
    }

    public FinanceStory budgetOf(Map<String, String> byYear) {
        budget = by(
                        finance(),
                        Map.of(
                                "title", "Day opportunities",
                                "directorate", "ADULTS",
                                "costCentre", costCentre,
                                "subjectiveCode", "R4100",
                                "category", "DAY-CENTRE"))
                .post("/v1/budgets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        byYear.forEach((year, amount) -> by(
                        finance(), Map.of("financialYear", year, "amount", amount, "reason", "full council"))
                .post("/v1/budgets/" + budget + "/allocations")
                .then()
                .statusCode(201));
        return this;
    }

    /** Another budget, of another cost centre. */
    public FinanceStory budgetAnew(Map<String, String> byYear) {
        costCentre = "CC-" + UUID.randomUUID();
        return budgetOf(byYear);
    }

    public FinanceStory personalBudget(String weekly) {
        tellPersonalBudget(0, weekly);
        knownProvider();
        await("select 1 from personal_budget where person_ref = '" + person + "'");
        await("select 1 from provider where provider_id = '" + provider + "'");
        return this;
    }

    /** Without waiting until it is heard. */
    public void tellPersonalBudget(int version, String weekly) {
        tellPersonalBudget(version, "ELIGIBLE", weekly, "null");
    }

    /** @param until as JSON */
    public void tellPersonalBudget(int version, String decision, String weekly, String until) {
        Broker.send("eligibility.personal-budget.v1", person, UUID.randomUUID(), """
                {"kind": "PERSONAL_BUDGET_AGREED", "personRef": "%s", "version": %d, "authority": "%s",
                 "decision": "%s", "weeklyAmount": "%s", "from": "2026-04-01", "until": %s, "lines": []}
                """.formatted(
                        person, version, council, decision, weekly, until));
    }

    /**
     * Some that the council manages, and £40.00 by a direct payment.
     *
     * @param basis as JSON
     */
    public void tellBudgetByRoute(int version, String state, String basis, String councilManaged) {
        Broker.send("eligibility.personal-budget.v1", person, UUID.randomUUID(), """
                {"kind": "PERSONAL_BUDGET_CHANGED", "personRef": "%s", "version": %d, "authority": "%s", "state": "%s",
                 "determination": {"kind": "ADULT", "date": "2026-04-01", "basis": %s}, "decision": "NO_ASSESSMENT",
                 "weeklyAmount": "1000.00", "from": "2026-04-01", "until": null,
                 "lines": [{"lineId": "%s", "fundingRoute": "COUNCIL_MANAGED", "weeklyAmount": "%s"},
                           {"lineId": "%s", "fundingRoute": "DIRECT_PAYMENT", "weeklyAmount": "40.00"}]}
                """.formatted(
                        person, version, council, state, basis, UUID.randomUUID(), councilManaged, UUID.randomUUID()));
    }

    public void tellProvider() {
        knownProvider();
        await("select 1 from provider where provider_id = '" + provider + "'");
    }

    private void knownProvider() {
        known(provider);
    }

    /** Another one that may take over. */
    public static UUID anotherProvider() {
        var another = UUID.randomUUID();
        known(another);
        await("select 1 from provider where provider_id = '" + another + "'");
        return another;
    }

    private static void known(UUID provider) {
        Broker.send("registry.provider.v1", provider, UUID.randomUUID(), """
                {"kind": "PROVIDER_REGISTERED", "providerId": "%s", "version": 0, "name": "Harbour Day Centre",
                 "identifiers": [{"scheme": "GB-COH", "id": "03914810"}]}
                """.formatted(provider));
    }

    private static void await(String query) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !DATABASE.rows(query).isEmpty());
    }

    /** Two days a week from 30 November 2026 to 30 April 2027 at £55.00, open on bank holidays: 44 sessions. */
    public UUID recommend(UUID award, UUID eventId) {
        var placement = UUID.nameUUIDFromBytes(award.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        awards.put(placement, award);
        Broker.send("call-off.award.v1", award, eventId, award("AWARD_RECOMMENDED", award, placement));
        return placement;
    }

    /** Awards from now on are asked by this version of the personal budget. */
    public FinanceStory byPersonalBudget(int version) {
        personalBudgetVersion = version;
        return this;
    }

    public UUID recommend() {
        return recommend(UUID.randomUUID(), UUID.randomUUID());
    }

    /** A placement whose money is firm. */
    public UUID running() {
        var placement = recommend();
        awaitCommitment(placement, "RESERVED");
        plan(placement, UUID.randomUUID());
        awaitCommitment(placement, "FIRM");
        return placement;
    }

    /** Its contract came later than was thought. */
    public void planFrom(UUID placement, UUID award, String firstDay) {
        Broker.send(
                "call-off.placement.v1",
                placement,
                UUID.randomUUID(),
                "{\"kind\": \"PLACEMENT_PLANNED\", \"placementId\": \"" + placement + "\", \"version\": 0,"
                        + " \"awardId\": \"" + award + "\", \"from\": \"" + firstDay + "\"}");
    }

    public void plan(UUID placement, UUID eventId) {
        Broker.send(
                "call-off.placement.v1",
                placement,
                eventId,
                "{\"kind\": \"PLACEMENT_PLANNED\", \"placementId\": \"" + placement + "\", \"version\": 0,"
                        + " \"awardId\": \"" + awards.get(placement) + "\"}");
    }

    /**
     * A change of a placement asks for its money.
     *
     * @param replacesFrom as JSON
     */
    public UUID change(UUID placement, String unitCost, String from, String until, String replacesFrom) {
        var asked = asking(placement, from, until);
        asked.put("unitCost", unitCost);
        asked.put("replacesFrom", replacesFrom.equals("null") ? null : replacesFrom.replace("\"", ""));
        return ask(asked);
    }

    /** What a change of that placement asks for: its days and price as awarded, from a day on, unless it says otherwise. */
    public Map<String, Object> asking(UUID placement, String from, String until) {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("kind", "AWARD_RECOMMENDED");
        asked.put("awardId", UUID.randomUUID());
        asked.put("version", 0);
        asked.put("authority", council);
        asked.put("placementId", placement);
        asked.put("personRef", person);
        asked.put("personalBudgetVersion", personalBudgetVersion);
        asked.put("providerId", provider);
        asked.put("budgetId", budget);
        asked.put("category", "DAY-CENTRE");
        asked.put("area", "NORTH");
        asked.put("fundingRoute", "COUNCIL_MANAGED");
        asked.put("unitCost", "55.00");
        asked.put("vatCode", "EXEMPT");
        asked.put("days", List.of("MONDAY", "THURSDAY"));
        asked.put("from", from);
        asked.put("until", until);
        asked.put("closedOnBankHolidays", false);
        asked.put("replacesFrom", from);
        return asked;
    }

    public UUID ask(Map<String, Object> asked) {
        try {
            var award = (UUID) asked.get("awardId");
            Broker.send(
                    "call-off.award.v1",
                    award,
                    UUID.randomUUID(),
                    new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(asked));
            return award;
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asked, reserved and firm. */
    public UUID changed(Map<String, Object> asked, String kind) {
        var placement = (UUID) asked.get("placementId");
        var change = ask(asked);
        awaitCommitmentOf(placement, change, "RESERVED");
        tell(placement, kind, change, asked.get("until").toString());
        awaitCommitmentOf(placement, change, "FIRM");
        return change;
    }

    /** A step of a placement, as call-off tells it. */
    public void tell(UUID placement, String kind, @Nullable UUID award, String until) {
        Broker.send("call-off.placement.v1", placement, UUID.randomUUID(), """
                {"kind": "%s", "placementId": "%s", "version": 9, "awardId": %s, "until": "%s"}
                """.formatted(
                        kind, placement, award == null ? null : "\"" + award + "\"", until));
    }

    public Map<String, Object> awaitCommitmentOf(UUID placement, UUID award, String status) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> by(finance())
                                .get("/v1/commitments?placementId=" + placement)
                                .jsonPath()
                                .<Map<String, Object>>getList("items")
                                .stream()
                                .filter(c ->
                                        award.toString().equals(c.get("awardId")) && status.equals(c.get("status")))
                                .findFirst()
                                .orElse(Map.of()),
                        found -> !found.isEmpty());
    }

    /** As it is on the topic. */
    public String award(String kind, UUID award, UUID placement) {
        return """
                {"kind": "%s", "awardId": "%s", "version": 0, "authority": "%s", "callOffId": "%s",
                 "placementId": "%s", "personRef": "%s", "personalBudgetVersion": %d, "providerId": "%s", "budgetId": "%s",
                 "category": "DAY-CENTRE", "area": "NORTH", "fundingRoute": "COUNCIL_MANAGED", "unitCost": "55.00",
                 "vatCode": "EXEMPT", "days": ["MONDAY", "THURSDAY"], "sessionsPerWeek": 2, "weeklyCost": "110.00",
                 "from": "2026-11-30", "until": "2027-04-30", "closedOnBankHolidays": false}
                """.formatted(
                kind, award, council, UUID.randomUUID(), placement, person, personalBudgetVersion, provider, budget);
    }

    public Map<String, Object> awaitCommitment(UUID placement, String status) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> by(finance())
                                .get("/v1/commitments?placementId=" + placement)
                                .jsonPath()
                                .<Map<String, Object>>getList("items")
                                .stream()
                                .filter(c -> status.equals(c.get("status")))
                                .findFirst()
                                .orElse(Map.of()),
                        found -> !found.isEmpty());
    }

    public Map<String, String> position(String year) {
        List<Map<String, String>> years = by(finance())
                .get("/v1/budgets/" + budget + "/position")
                .jsonPath()
                .getList("years");
        return new LinkedHashMap<>(years.stream()
                .filter(y -> y.get("financialYear").equals(year))
                .findFirst()
                .orElseThrow());
    }

    public static void clock(String now) {
        by(ADMIN, Map.of("now", now)).post("/v1/sandbox/clock").then().statusCode(200);
    }

    public static void realTime() {
        by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
    }
}
