package org.opendps.system.examples;

import static org.opendps.system.examples.Examples.id;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opendps.local.story.Actor;

/** From a draft to an award, and the ways on which a call-off comes to none. */
final class CallOffExamples implements Chapter {

    private static final List<String> EVALUATORS = List.of("evaluator1", "evaluator2");
    private static final Map<String, Integer> SCORES = Map.of("Q1", 4, "Q2", 3, "SV", 3);

    @Override
    public void tell(World world, Examples examples) {
        world.at("2026-11-24T12:00:00Z");
        var awarded = published(world, examples);
        questions(examples, awarded);
        var bids = bids(examples, awarded);
        var drawn = published(world, examples);
        var equal = List.of(bid(examples, drawn, "provider1"), bid(examples, drawn, "provider2"));
        var chosen = whereThePersonChooses(world, examples);
        var offer = bid(examples, chosen, "provider1");
        changed(examples, published(world, examples));
        examples.of("POST /v1/call-off-policies").by("commissioner");
        examples.of("POST /v1/ranking-checks").by("commissioner");
        examples.of("POST /v1/receipt-checks").byAnybody().by("provider1");

        world.at("2026-12-07T12:05:00Z");
        examples.of("POST /v1/call-offs/{id}/system-faults").at(awarded).by("commissioner");
        world.at("2026-12-08T13:00:00Z");
        evaluation(world, examples, awarded, bids);
        draw(examples, drawn, equal);
        world.at("2026-12-09T13:00:00Z");
        choice(examples, chosen, offer);
        award(world, examples, awarded, bids.getFirst());
    }

    private static String published(World world, Examples examples) {
        var person = world.person();
        var callOff = id(examples.of("POST /v1/call-offs")
                .with("purchasingSystemId", world.system())
                .with("personRef", person)
                .with("budgetId", world.budget())
                .whenHeard("not-found", "person-not-eligible")
                .by("commissioner"));
        examples.of("PUT /v1/call-offs/{id}")
                .at(callOff)
                .with("purchasingSystemId", world.system())
                .with("personRef", person)
                .with("budgetId", world.budget())
                .by("commissioner");
        publish(examples, callOff);
        return callOff;
    }

    /** When both members are known here. */
    private static void publish(Examples examples, String callOff) {
        examples.person("commissioner")
                .await(
                        path(callOff),
                        draft -> draft.body()
                                        .path("wouldInvite")
                                        .findValuesAsText("providerId")
                                        .size()
                                == 2);
        examples.of("POST /v1/call-offs/{id}/publication").at(callOff).by("commissioner");
    }

    private static String whereThePersonChooses(World world, Examples examples) {
        var draft = (ObjectNode) examples.shown("POST /v1/call-offs").deepCopy();
        draft.put("purchasingSystemId", world.system())
                .put("personRef", world.person())
                .put("budgetId", world.budget())
                .withObject("/criteria")
                .put("personChooses", true);
        var callOff = id(examples.person("commissioner")
                .postWhenHeard("/v1/call-offs", draft, "not-found", "person-not-eligible")
                .expect(201));
        publish(examples, callOff);
        return callOff;
    }

    private static void questions(Examples examples, String callOff) {
        var question = examples.of("POST /v1/call-offs/{id}/questions")
                .at(callOff)
                .refusedToStrangers("not-invited")
                .by("provider1");
        examples.of("POST /v1/call-offs/{id}/questions/{number}/answer")
                .at(callOff, question.path("number").asText())
                .by("commissioner");
    }

    private static List<String> bids(Examples examples, String callOff) {
        var first = drafted(examples, callOff, "provider1");
        examples.of("PUT /v1/bids/{id}").at(first).by("provider1");
        examples.person("provider1")
                .post("/v1/bids/" + first + "/documents?name=references.pdf", World.PAGE)
                .expect(201);
        submit(examples, first, "provider1");
        var withdrawn = bid(examples, callOff, "provider2");
        examples.of("POST /v1/bids/{id}/withdrawal").at(withdrawn).by("provider2");
        return List.of(first, bid(examples, callOff, "provider2"));
    }

    private static String bid(Examples examples, String callOff, String who) {
        var bid = drafted(examples, callOff, who);
        submit(examples, bid, who);
        return bid;
    }

    private static String drafted(Examples examples, String callOff, String who) {
        return id(examples.of("POST /v1/call-offs/{id}/bids")
                .at(callOff)
                .refusedToStrangers("not-invited")
                .by(who));
    }

    private static void submit(Examples examples, String bid, String who) {
        examples.person(who).post("/v1/bids/" + bid + "/submission").expect(200);
    }

    private static void changed(Examples examples, String callOff) {
        examples.of("POST /v1/call-offs/{id}/amendments").at(callOff).by("commissioner");
        examples.of("POST /v1/call-offs/{id}/suspension").at(callOff).by("commissioner");
        examples.of("POST /v1/call-offs/{id}/resumption").at(callOff).by("commissioner");
        examples.of("POST /v1/call-offs/{id}/cancellation").at(callOff).by("commissioner");
    }

    private static void evaluation(World world, Examples examples, String callOff, List<String> bids) {
        open(examples, callOff);
        var declared = examples.of("POST /v1/call-offs/{id}/conflict-declarations")
                .at(callOff)
                .with("providerId", world.club("provider1"))
                .by("evaluator3");
        examples.of("POST /v1/call-offs/{id}/conflict-declarations/{declarationId}/mitigation")
                .at(callOff, id(declared))
                .by("commissioner");
        clarification(examples, bids.getFirst());
        correction(examples, bids.getFirst());
        examples.of("POST /v1/bids/{id}/exclusion").at(bids.getLast()).by("commissioner");
        examples.of("POST /v1/bids/{id}/exclusion/withdrawal")
                .at(bids.getLast())
                .by("commissioner");
        examples.of("POST /v1/bids/{id}/exclusion").at(bids.getLast()).by("commissioner");
        for (var evaluator : EVALUATORS) {
            examples.of("POST /v1/bids/{id}/scores").at(bids.getFirst()).by(evaluator);
        }
        settle(examples, callOff, bids.getFirst());
        examples.of("POST /v1/call-offs/{id}/moderation/reopening").at(callOff).by("moderator");
        settle(examples, callOff, bids.getFirst());
    }

    private static void settle(Examples examples, String callOff, String bid) {
        examples.of("POST /v1/call-offs/{id}/moderation")
                .at(callOff)
                .with("bidId", bid)
                .by("moderator");
    }

    private static void open(Examples examples, String callOff) {
        for (var opener : List.of("commissioner", "auditor")) {
            examples.person(opener).post(path(callOff) + "/opening").expect(200);
        }
        Stream.concat(EVALUATORS.stream(), Stream.of("moderator"))
                .map(examples::person)
                .forEach(judge -> judge.post(path(callOff) + "/conflict-declarations", Map.of("conflicts", List.of()))
                        .expect(201));
    }

    private static void clarification(Examples examples, String bid) {
        var number = examples.of("POST /v1/bids/{id}/clarifications")
                .at(bid)
                .by("commissioner")
                .path("number")
                .asText();
        examples.of("POST /v1/bids/{id}/clarifications/{number}/answer")
                .at(bid, number)
                .by("provider1");
        examples.of("POST /v1/bids/{id}/clarifications/{number}/decision")
                .at(bid, number)
                .by("commissioner");
    }

    private static void correction(Examples examples, String bid) {
        var commissioner = examples.person("commissioner");
        var provider = examples.person("provider1");
        var asked = "/v1/bids/" + bid + "/clarifications";
        var number = commissioner
                .post(asked, Map.of("kind", "CORRECTION", "text", "The insurance certificate is missing"))
                .expect(201)
                .path("number")
                .asText();
        provider.post(asked + "/" + number + "/documents?name=insurance.pdf", World.PAGE)
                .expect(201);
        provider.post(asked + "/" + number + "/answer", Map.of("text", "Here it is"))
                .expect(200);
        commissioner
                .post(asked + "/" + number + "/decision", Map.of("decision", "ACCEPTED", "reason", "It is in force"))
                .expect(200);
    }

    private static void draw(Examples examples, String callOff, List<String> bids) {
        open(examples, callOff);
        judge(examples, callOff, bids);
        examples.of("POST /v1/call-offs/{id}/draw")
                .at(callOff)
                .with("order", bids.toArray(String[]::new))
                .by("moderator");
        examples.of("POST /v1/call-offs/{id}/no-award").at(callOff).by("commissioner");
    }

    private static void judge(Examples examples, String callOff, List<String> bids) {
        var consensus = new ArrayList<Map<String, Object>>();
        for (var bid : bids) {
            for (var evaluator : EVALUATORS) {
                examples.person(evaluator)
                        .post("/v1/bids/" + bid + "/scores", Map.of("scores", SCORES))
                        .expect(201);
            }
            consensus.add(Map.of("bidId", bid, "scores", SCORES));
        }
        examples.person("moderator")
                .post(path(callOff) + "/moderation", Map.of("bids", consensus))
                .expect(200);
    }

    private static void choice(Examples examples, String callOff, String bid) {
        open(examples, callOff);
        judge(examples, callOff, List.of(bid));
        examples.of("POST /v1/call-offs/{id}/choice")
                .at(callOff)
                .with("bidId", bid)
                .by("practitioner");
    }

    private static void award(World world, Examples examples, String callOff, String bid) {
        recommend(examples, callOff, bid);
        examples.of("POST /v1/call-offs/{id}/recommendation/withdrawal")
                .at(callOff)
                .by("commissioner");
        recommend(examples, callOff, bid);
        examples.of("POST /v1/call-offs/{id}/supplier-checks")
                .at(callOff)
                .with("providerId", world.club("provider1"))
                .by("commissioner");
        var commissioner = examples.person("commissioner");
        commissioner
                .post(
                        path(callOff) + "/supplier-checks",
                        Map.of(
                                "providerId",
                                world.club("provider1"),
                                "kind",
                                "SUPPLIER_INFORMATION",
                                "outcome",
                                "CLEAR",
                                "listVersion",
                                "2026-11-20"))
                .expect(201);
        commissioner.await(
                path(callOff) + "/award-gate", gate -> gate.body().path("open").asBoolean());
        examples.of("POST /v1/call-offs/{id}/award").at(callOff).by("commissioner2");
        awaitMoney(commissioner, callOff);
        examples.of("POST /v1/call-offs/{id}/award/withdrawal").at(callOff).by("commissioner");
    }

    private static void awaitMoney(Actor commissioner, String callOff) {
        commissioner.await(
                path(callOff) + "/award",
                answer -> !answer.body().path("status").asText().equals("RESERVING"));
    }

    private static JsonNode recommend(Examples examples, String callOff, String bid) {
        return examples.of("POST /v1/call-offs/{id}/recommendation")
                .at(callOff)
                .with("bidId", bid)
                .by("commissioner");
    }

    private static String path(String callOff) {
        return "/v1/call-offs/" + callOff;
    }
}
