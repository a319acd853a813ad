package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Journey;

/** Who and what the chain turns away. */
@ExtendWith(RunningSystem.class)
class RefusalsTest {

    @Test
    void aBidAfterTheDeadlineByAStrangerOrOfSomebodyElse(RunningSystem.Handle system) {
        var journey = Journey.begin(system.doors())
                .withProviders("100000.00")
                .withPersonalBudget()
                .published();
        try {
            var member = journey.clubs().get(0);
            var other = journey.clubs().get(1);
            var refused = journey.clubs().get(2);

            journey.competition().tryBid(refused, "50.00").expectProblem(403, "not-invited");
            var bid = journey.competition()
                    .tryBid(member, "50.00")
                    .expect(201)
                    .get("id")
                    .asText();
            other.actor().get("/v1/bids/" + bid).expect(404);
            other.actor().post("/v1/bids/" + bid + "/submission").expect(404);

            journey.afterTheDeadline();
            member.actor().post("/v1/bids/" + bid + "/submission").expectProblem(409, "deadline-passed");
            var late = journey.competition().tryBid(other, "49.00").expectProblem(409, "deadline-passed");
            assertThat(late.get("currentState").asText()).isEqualTo("CLOSED");
        } finally {
            journey.end();
        }
    }

    /** What the gateway passes the service takes whole, and says itself what is wrong with it. */
    @Test
    void aBodyThatIsTooLargeIsToldSoAndNotThatTheServiceIsAway(RunningSystem.Handle system) {
        var journey = Journey.begin(system.doors());
        try {
            var commissioner = journey.cast().person("commissioner");
            commissioner
                    .post("/v1/call-offs", Map.of("nothing", "x".repeat(10_700_000)))
                    .expectProblem(400, "malformed-request");
            commissioner
                    .post("/v1/call-offs", Map.of("nothing", "x".repeat(11_600_000)))
                    .expectProblem(413, "body-too-large");
        } finally {
            journey.end();
        }
    }

    @Test
    void anAwardWithoutMoneyUntilThereIsSomeAndASecondAward(RunningSystem.Handle system) {
        var journey = Journey.begin(system.doors())
                .withProviders("100.00")
                .withPersonalBudget()
                .published()
                .bid()
                .recommended();
        try {
            journey.cast()
                    .person("commissioner")
                    .post(journey.competition().path() + "/award")
                    .expectProblem(422, "approver-is-preparer");
            journey.competition().award().expect(201);
            var refused = journey.competition().awaitDecision();
            assertThat(refused.get("status").asText()).isEqualTo("REFUSED");
            assertThat(refused.at("/refusal/limit").asText()).isEqualTo("SERVICE_BUDGET");
            assertThat(refused.at("/refusal/shortBy").asText()).matches("\\d+\\.\\d\\d");
            assertThat(journey.treasury().position().at("/years/0/reserved").asText())
                    .isEqualTo("0.00");

            journey.treasury().allocate(journey.plan().financialYear(), "100000.00");
            journey.competition().award().expect(201);
            assertThat(journey.competition().awaitDecision().get("status").asText())
                    .isEqualTo("CONFIRMED");
            journey.competition().award().expect(409);
        } finally {
            journey.end();
        }
    }

    @Test
    void aPersonWhoIsNotEligible(RunningSystem.Handle system) {
        var journey = Journey.begin(system.doors()).withProviders("100000.00");
        try {
            assertThat(journey.withoutEligibility().get("decision").asText()).isEqualTo("NOT_ELIGIBLE_OUTCOMES");
            var plan = journey.person().planSupport("110.00", "10.00").expectProblem(422, "person-not-eligible");
            assertThat(plan.get("citation").asText()).contains("Care Act 2014");
            journey.competition()
                    .tryDraft(
                            journey.admission().system(),
                            journey.person().ref(),
                            journey.treasury().budget())
                    .expectProblem(422, "person-not-eligible");
        } finally {
            journey.end();
        }
    }

    @Test
    void wrongRolesAtTheGatewayAndBesideIt(RunningSystem.Handle system) throws Exception {
        var journey = Journey.begin(system.doors());
        var cast = journey.cast();
        cast.person("provider1").post("/v1/purchasing-systems", Map.of()).expectProblem(403, "not-allowed");
        cast.person("commissioner").get("/v1/people/" + journey.person().ref()).expectProblem(403, "not-allowed");
        cast.person("other-practitioner")
                .get("/v1/people/" + journey.person().ref())
                .expect(404);
        cast.person("commissioner")
                .post("/v1/sandbox/clock", Map.of("offset", "PT1H"))
                .expect(403);
        cast.machine("partner-portal").get("/v1/spend").expectProblem(403, "not-allowed");
        for (var service : system.ports().services()) {
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(
                                            URI.create("http://localhost:" + service.number() + "/v1/sandbox/clock"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as(service.name() + " beside the gateway")
                    .isEqualTo(401);
        }
    }

    /** It says who somebody is, not what they may do; at a service it would pass for a newcomer's. */
    @Test
    void anIdTokenOpensNoDoor(RunningSystem.Handle system) throws Exception {
        var client = HttpClient.newHttpClient();
        var login = client.send(
                HttpRequest.newBuilder(URI.create(system.doors().identity() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=dps-cli&scope=openid"
                                + "&username=commissioner&password=commissioner"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        var idToken = new ObjectMapper().readTree(login.body()).get("id_token").asText();
        var doors = new ArrayList<>(List.of(system.doors().gateway()));
        system.ports().services().forEach(service -> doors.add("http://localhost:" + service.number()));

        for (var door : doors) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(door + "/v1/sandbox/clock"))
                            .header("Authorization", "Bearer " + idToken)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(door).isEqualTo(401);
        }
    }
}
