package org.opendps.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is bought: one call-off, its sealed bids, their ranking and the award. */
public final class Competition {

    private static final List<String> EVALUATORS = List.of("evaluator1", "evaluator2", "evaluator3");
    private static final Map<String, Integer> WEIGHTS = Map.of("Q1", 30, "Q2", 20, "SV", 10);

    private final Cast cast;
    private final Plan plan;
    private final Actor commissioner;
    private String callOff = "";

    Competition(Cast cast, Plan plan) {
        this.cast = cast;
        this.plan = plan;
        this.commissioner = cast.person("commissioner");
    }

    /** Waits until the call-off service has heard of the system and of the person's budget. */
    JsonNode draft(String system, String personRef, String budget) {
        var created = commissioner
                .postWhenHeard("/v1/call-offs", draftOf(system, personRef, budget), "not-found", "person-not-eligible")
                .expect(201);
        callOff = created.get("id").asText();
        return created;
    }

    /** The same, not waiting: for a person who will never be eligible. */
    public Answer tryDraft(String system, String personRef, String budget) {
        return commissioner.post("/v1/call-offs", draftOf(system, personRef, budget));
    }

    private Map<String, Object> draftOf(String system, String personRef, String budget) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("purchasingSystemId", system);
        draft.put("personRef", personRef);
        draft.put("category", Admission.CATEGORY);
        draft.put("area", Admission.AREA);
        draft.put("need", "Company and a meal twice a week, in a building without steps");
        draft.put("days", List.of("MONDAY", "THURSDAY"));
        draft.put("from", plan.starts().toString());
        draft.put("until", plan.ends().toString());
        draft.put("closedOnBankHolidays", true);
        draft.put("budgetId", budget);
        draft.put("bidsDue", plan.bidsDue().toString());
        draft.put(
                "criteria",
                Map.of(
                        "priceWeight",
                        "40",
                        "questions",
                        List.of(
                                question("Q1", "How will you help this person to meet others?"),
                                question("Q2", "How will you support getting there and about?"),
                                question("SV", "What will the neighbourhood gain?")),
                        "minimumScore",
                        2,
                        "maximumScore",
                        5,
                        "tieBreak",
                        List.of("QUALITY_TOTAL", "HIGHEST_WEIGHTED_QUESTION", "LOWER_PRICE")));
        return draft;
    }

    private static Map<String, Object> question(String id, String text) {
        return Map.of("id", id, "text", text, "weight", String.valueOf(WEIGHTS.get(id)));
    }

    public String id() {
        return callOff;
    }

    public String path() {
        return "/v1/call-offs/" + callOff;
    }

    /** Publishes when these members are known here: whoever is admitted there is on the way for a moment. */
    JsonNode publish(Club... members) {
        commissioner.await(
                path(),
                draft -> Stream.of(members)
                        .allMatch(club -> draft.body()
                                .path("wouldInvite")
                                .findValuesAsText("providerId")
                                .contains(club.id())));
        commissioner.post(path() + "/publication").expect(200);
        return commissioner.get(path()).expect(200);
    }

    public Answer tryBid(Club club, String price) {
        return club.actor()
                .post(
                        path() + "/bids",
                        Map.of(
                                "price",
                                price,
                                "vatCode",
                                "EXEMPT",
                                "answers",
                                Map.of(
                                        "Q1", "Lunch at one long table, and a buddy in the first month",
                                        "Q2", "Door to door with our own minibus and a volunteer",
                                        "SV", "Young volunteers cook with us on Thursdays")));
    }

    String bid(Club club, String price) {
        var id = tryBid(club, price).expect(201).get("id").asText();
        club.actor().post("/v1/bids/" + id + "/submission").expect(200);
        return id;
    }

    /** Asks for the opening; it takes two different people. */
    public Answer open(String who) {
        return cast.person(who).post(path() + "/opening");
    }

    /** What everybody in the council may read since the opening. */
    String openedPrice(String bid) {
        return commissioner.get("/v1/bids/" + bid).expect(200).path("price").asText();
    }

    /** Whoever will judge says that there is no conflict of interest. */
    void declareNoConflicts() {
        Stream.concat(EVALUATORS.stream(), Stream.of("moderator"))
                .forEach(person -> cast.person(person)
                        .post(path() + "/conflict-declarations", Map.of("conflicts", List.of()))
                        .expect(201));
    }

    /** Each evaluator for themselves. */
    void score(String bid, Map<String, Integer> scores) {
        for (var evaluator : EVALUATORS) {
            cast.person(evaluator)
                    .post("/v1/bids/" + bid + "/scores", Map.of("scores", scores))
                    .expect(201);
        }
    }

    JsonNode moderate(Map<String, Map<String, Integer>> scoresByBid) {
        var bids = scoresByBid.entrySet().stream()
                .map(e -> Map.of(
                        "bidId", e.getKey(), "scores", e.getValue(), "reason", "The panel read the answers together"))
                .toList();
        cast.person("moderator")
                .post(path() + "/moderation", Map.of("bids", bids))
                .expect(200);
        return commissioner.get(path() + "/evaluation").expect(200);
    }

    /** The same ranking, from the check that anybody may call. */
    JsonNode rankingCheck(Map<String, String> prices, Map<String, Map<String, Integer>> scores) {
        return commissioner
                .post(
                        "/v1/ranking-checks",
                        Map.of(
                                "weights",
                                Map.of("price", "40", "questions", Map.of("Q1", "30", "Q2", "20", "SV", "10")),
                                "minimumScore",
                                2,
                                "maximumScore",
                                5,
                                "tieBreak",
                                List.of("QUALITY_TOTAL", "HIGHEST_WEIGHTED_QUESTION", "LOWER_PRICE"),
                                "bids",
                                prices.keySet().stream()
                                        .map(bid ->
                                                Map.of("bid", bid, "price", prices.get(bid), "scores", scores.get(bid)))
                                        .toList()))
                .expect(200);
    }

    /** And looks up what has to be in order before the award. */
    JsonNode recommend(String bid) {
        var recommended = commissioner
                .post(path() + "/recommendation", Map.of("bidId", bid, "reason", "First in rank"))
                .expect(201);
        lookUp(recommended.get("providerId").asText());
        return recommended;
    }

    /** What an officer looks up about the provider before an award. */
    private void lookUp(String providerId) {
        for (var kind : List.of("EXCLUSION_AND_DEBARMENT", "SUPPLIER_INFORMATION")) {
            commissioner
                    .post(
                            path() + "/supplier-checks",
                            Map.of(
                                    "providerId",
                                    providerId,
                                    "kind",
                                    kind,
                                    "outcome",
                                    "CLEAR",
                                    "listVersion",
                                    plan.today().toString()))
                    .expect(201);
        }
    }

    /** Another commissioner asks for the money, once everything that has to be in order is known to be. */
    Answer awardWhenInOrder() {
        commissioner.await(
                path() + "/award-gate", gate -> gate.body().path("open").asBoolean());
        return award();
    }

    /** Another commissioner asks for the money. */
    public Answer award() {
        return cast.person("commissioner2").post(path() + "/award");
    }

    /** The award once finance has answered. */
    public JsonNode awaitDecision() {
        return commissioner
                .await(
                        path() + "/award",
                        answer -> answer.status() == 200
                                && !answer.body().path("status").asText().equals("RESERVING"))
                .body();
    }
}
