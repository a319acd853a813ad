package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Answer;
import org.opendps.local.story.Club;
import org.opendps.local.story.Journey;
import org.opendps.local.story.Waiting;

/** A competition that goes another way than the story's: its lots, bids and scores are the test's. */
final class Contest {

    private static final List<String> EVALUATORS = List.of("evaluator1", "evaluator2");

    private final Journey journey;
    private final Actor commissioner;
    private String path = "";
    private List<String> questions = List.of("Q1");

    private Contest(Journey journey) {
        this.journey = journey;
        this.commissioner = journey.cast().person("commissioner");
    }

    /** Two members, and a person with a budget of £110.00 a week. */
    static Contest of(RunningSystem.Handle system) {
        return new Contest(
                Journey.begin(system.doors()).withProviders("100000.00").withPersonalBudget());
    }

    /** Of somebody who has prepared the journey in another way. */
    static Contest of(Journey journey) {
        return new Contest(journey);
    }

    static Map<String, Object> lotOn(Journey journey, List<String> days) {
        var lot = new LinkedHashMap<String, Object>();
        lot.put("category", "DAY-CENTRE");
        lot.put("area", "NORTH");
        lot.put("need", "Company and a meal, in a building without steps");
        lot.put("days", days);
        lot.put("from", journey.plan().starts().toString());
        lot.put("until", journey.plan().starts().plusDays(83).toString());
        lot.put("closedOnBankHolidays", true);
        return lot;
    }

    /** @param criteria beside weights of 40 for the price and 60 for the one question */
    Contest published(List<List<String>> daysOfLots, Map<String, Object> criteria) {
        return published(
                draft(daysOfLots.stream().map(days -> lotOn(journey, days)).toList(), criteria), 2);
    }

    Map<String, Object> draft(List<Map<String, Object>> lots, Map<String, Object> criteria) {
        var all = new LinkedHashMap<String, Object>(Map.of(
                "priceWeight",
                "40",
                "questions",
                List.of(question("Q1", "60")),
                "minimumScore",
                2,
                "maximumScore",
                5,
                "tieBreak",
                List.of("QUALITY_TOTAL", "LOWER_PRICE")));
        all.putAll(criteria);
        if (all.get("questions") instanceof List<?> asked) {
            questions = asked.stream()
                    .filter(Map.class::isInstance)
                    .map(question -> String.valueOf(((Map<?, ?>) question).get("id")))
                    .toList();
        }
        return new LinkedHashMap<>(Map.of(
                "purchasingSystemId", journey.admission().system(),
                "personRef", journey.person().ref(),
                "lots", lots,
                "budgetId", journey.treasury().budget(),
                "bidsDue", journey.plan().bidsDue().toString(),
                "criteria", all));
    }

    static Map<String, String> question(String id, String weight) {
        return Map.of("id", id, "text", "How will you help?", "weight", weight);
    }

    /** @param members how many are to be invited, known here or not yet */
    Contest published(Map<String, Object> draft, int members) {
        drafted(draft);
        commissioner.await(
                path,
                answer -> answer.body()
                                .path("wouldInvite")
                                .findValuesAsText("providerId")
                                .size()
                        >= members);
        commissioner
                .post(path + "/publication", Map.of("conflictsAssessment", "The team was asked; none has an interest"))
                .expect(200);
        return this;
    }

    Contest drafted(Map<String, Object> draft) {
        var created = commissioner
                .postWhenHeard("/v1/call-offs", draft, "not-found", "person-not-eligible")
                .expect(201);
        path = "/v1/call-offs/" + created.get("id").asText();
        return this;
    }

    String bid(Club club, int lot, String price) {
        var offer = Map.of("lot", lot, "price", price, "vatCode", "EXEMPT", "answers", each("Together"));
        var id = club.actor().post(path + "/bids", offer).expect(201).get("id").asText();
        club.actor().post("/v1/bids/" + id + "/submission").expect(200);
        return id;
    }

    /** That somebody has applied is on its way for a moment. */
    String bidWhenHeard(Club club, int lot, String price) {
        club.actor().await(path, answer -> answer.status() == 200);
        return bid(club, lot, price);
    }

    String status(String bid) {
        return commissioner.get("/v1/bids/" + bid).expect(200).get("status").asText();
    }

    /** A bid that was held is opened once the admission of its bidder is known. */
    void openedHeld(String bid) {
        var status = Waiting.until(
                () -> {
                    for (var opener : List.of("commissioner", "moderator")) {
                        journey.cast().person(opener).post(path + "/opening/held-bids");
                    }
                    return status(bid);
                },
                "OPENED"::equals);
        assertThat(status).isEqualTo("OPENED");
    }

    Contest opened() {
        if (!journey.clock().isPast(journey.plan().bidsDue())) {
            journey.afterTheDeadline();
        }
        Stream.of("commissioner", "auditor")
                .forEach(opener ->
                        journey.cast().person(opener).post(path + "/opening").expect(200));
        Stream.concat(EVALUATORS.stream(), Stream.of("moderator"))
                .forEach(judge -> journey.cast()
                        .person(judge)
                        .post(path + "/conflict-declarations", Map.of("conflicts", List.of()))
                        .expect(201));
        return this;
    }

    private <T> Map<String, T> each(T ofQuestion) {
        var all = new LinkedHashMap<String, T>();
        questions.forEach(question -> all.put(question, ofQuestion));
        return all;
    }

    /** Both evaluators give the same to each question, and the moderator agrees. */
    Contest scored(Map<String, Integer> scores) {
        scores.forEach((bid, score) -> EVALUATORS.forEach(evaluator -> journey.cast()
                .person(evaluator)
                .post("/v1/bids/" + bid + "/scores", Map.of("scores", each(score)))
                .expect(201)));
        var consensus = new ArrayList<Map<String, Object>>();
        scores.forEach(
                (bid, score) -> consensus.add(Map.of("bidId", bid, "scores", each(score), "reason", "Read together")));
        journey.cast()
                .person("moderator")
                .post(path + "/moderation", Map.of("bids", consensus))
                .expect(200);
        return this;
    }

    Answer recommend(String bid) {
        return commissioner.post(path + "/recommendation", Map.of("bidId", bid));
    }

    /** What an officer looks up before an award. */
    void lookUp(String callOff, Club club) {
        for (var kind : List.of("EXCLUSION_AND_DEBARMENT", "SUPPLIER_INFORMATION")) {
            commissioner
                    .post(
                            callOff + "/supplier-checks",
                            Map.of(
                                    "providerId",
                                    club.id(),
                                    "kind",
                                    kind,
                                    "outcome",
                                    "CLEAR",
                                    "listVersion",
                                    journey.plan().today().toString()))
                    .expect(201);
        }
    }

    /** Another commissioner asks for the money once all is known to be in order, and finance answers. */
    JsonNode awarded(String callOff, int lot) {
        commissioner.await(
                callOff + "/award-gate?lot=" + lot,
                answer -> answer.body().path("open").asBoolean());
        journey.cast()
                .person("commissioner2")
                .post(callOff + "/award?lot=" + lot)
                .expect(201);
        return commissioner
                .await(
                        callOff + "/award?lot=" + lot,
                        answer -> !answer.body().path("status").asText().equals("RESERVING"))
                .body();
    }

    JsonNode read() {
        return commissioner.get(path).expect(200);
    }

    String path() {
        return path;
    }

    Journey journey() {
        return journey;
    }

    Actor commissioner() {
        return commissioner;
    }

    Club club(int which) {
        return journey.clubs().get(which);
    }
}
