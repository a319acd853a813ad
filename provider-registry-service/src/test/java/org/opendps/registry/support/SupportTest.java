package org.opendps.registry.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.apply;
import static org.opendps.registry.Registry.pack;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.Registry;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.Trust;
import org.opendps.test.AtOnce;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class SupportTest {

    private static final String OFFICERS = "/v1/support-officers";

    private Login commissioner = Registry.COMMISSIONER;
    private String system = "";

    /** A council of its own: who has how many providers is counted over all of a council. */
    @BeforeEach
    void aCouncilHasOpenedASystem() {
        var council = "E07%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
        commissioner = Registry.COMMISSIONER.at(council);
        system = by(commissioner, system())
                .post("/v1/purchasing-systems")
                .jsonPath()
                .getString("id");
        by(commissioner)
                .post("/v1/purchasing-systems/" + system + "/opening")
                .then()
                .statusCode(200);
    }

    private Login officer() {
        return Trust.officer().at(String.valueOf(commissioner.authority()));
    }

    private static Map<String, Object> contact(Login officer, boolean active) {
        var request = new HashMap<String, Object>();
        request.put("username", officer.name());
        request.put("displayName", "Jo " + officer.name());
        request.put("phone", "01225 713000");
        request.put("email", "jo@council.example");
        request.put("active", active);
        return request;
    }

    private String entered(Login officer) {
        var answer = by(commissioner, contact(officer, true)).post(OFFICERS);
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    private String drafted(Login club) {
        var answer = apply(club, system, pack());
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    private String officerOf(Login club) {
        return by(commissioner)
                .get("/v1/providers/" + club.provider() + "/support-officer")
                .jsonPath()
                .getString("officer.id");
    }

    private Response assign(Login by, Login club, String officer, int version) {
        return by(by, Map.of("officerId", officer))
                .header("If-Match", "\"" + version + "\"")
                .put("/v1/providers/" + club.provider() + "/support-officer");
    }

    @Test
    void firstDraftFindsWhoeverHasTheFewest() {
        var one = entered(officer());
        var other = entered(officer());
        var clubs = new ArrayList<Login>();
        for (int i = 0; i < 4; i++) {
            clubs.add(provider());
            drafted(clubs.getLast());
        }
        assertThat(clubs.stream().map(this::officerOf)).containsExactly(one, other, one, other);
        var third = entered(officer());
        var late = provider();
        drafted(late);
        assertThat(officerOf(late)).isEqualTo(third);
    }

    @Test
    void applicantSeesWhomToAskAndNobodyElseDoes() {
        var officer = officer();
        entered(officer);
        var club = provider();
        var path = "/v1/applications/" + drafted(club) + "/support-officer";
        by(club).get(path)
                .then()
                .statusCode(200)
                .body("officer.displayName", equalTo("Jo " + officer.name()))
                .body("officer.phone", equalTo("01225 713000"))
                .header("ETag", "\"4294967296\"")
                .body("officer.username", nullValue());
        by(provider()).get(path).then().statusCode(404);
    }

    /** Only consent lets an officer act. */
    @Test
    void beingItsOfficerIsNoPermissionToAct() {
        var officer = officer();
        entered(officer);
        var club = provider();
        var application = "/v1/applications/" + drafted(club);
        Trust.onBehalf(officer, club.provider(), application).then().statusCode(404);
        Trust.consenting(club, club.provider(), Trust.consent(officer)).then().statusCode(201);
        Trust.onBehalf(officer, club.provider(), application).then().statusCode(200);
    }

    @Test
    void withoutOfficersNobodyIsAssignedAndTheListSaysSo() {
        var club = provider();
        var application = drafted(club);
        by(club).get("/v1/applications/" + application + "/support-officer")
                .then()
                .statusCode(200)
                .body("officer", nullValue());
        assertThat(unassigned(commissioner, true)).containsExactly(String.valueOf(club.provider()));
        var officer = entered(officer());
        assertThat(officerOf(club)).isEqualTo(officer);
        assertThat(unassigned(commissioner, true)).isEmpty();
    }

    @Test
    void commissionerAssignsAnybodyAndAnOfficerTakesOver() {
        var one = officer();
        var first = entered(one);
        var two = officer();
        var second = entered(two);
        var club = provider();
        assign(one, club, second, 0).then().statusCode(403).body("type", equalTo("/problems/others-assignment"));
        assign(one, club, first, 0)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("officer.id", equalTo(first))
                .body("assignedBy", equalTo(one.name()));
        assign(commissioner, club, second, 0).then().statusCode(412);
        assign(commissioner, club, second, 1).then().statusCode(200).body("officer.id", equalTo(second));
        by(commissioner, Map.of("officerId", first))
                .header("If-Match", "\"0\"")
                .put("/v1/providers/" + UUID.randomUUID() + "/support-officer")
                .then()
                .statusCode(404);
    }

    @Test
    void whoStopsHandsOverToThoseWhoHaveTheFewest() {
        var leaving = officer();
        var first = entered(leaving);
        var clubs = new ArrayList<Login>();
        for (int i = 0; i < 5; i++) {
            clubs.add(provider());
            drafted(clubs.getLast());
        }
        var second = entered(officer());
        var third = entered(officer());
        assign(commissioner, provider(), third, 0).then().statusCode(200);
        by(leaving, contact(leaving, false))
                .header("If-Match", "\"0\"")
                .put(OFFICERS + "/" + first)
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        var heirs = clubs.stream().map(this::officerOf).toList();
        assertThat(heirs).doesNotContain(first);
        assertThat(heirs.stream().filter(second::equals)).hasSize(3);
        assertThat(heirs.stream().filter(third::equals)).hasSize(2);
        assign(commissioner, clubs.getFirst(), first, 2)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/officer-not-active"));
        var late = provider();
        drafted(late);
        assertThat(officerOf(late)).isIn(second, third);
    }

    /** Whichever comes first, nobody is left with somebody who helps no more. */
    @Test
    void draftsAndAnOfficerWhoStopsAtTheSameMoment() {
        var leaving = officer();
        var first = entered(leaving);
        var other = entered(officer());
        var clubs = IntStream.range(0, 8).mapToObj(i -> provider()).toList();
        var calls = new ArrayList<Callable<Integer>>();
        clubs.forEach(club -> calls.add(() -> apply(club, system, pack()).statusCode()));
        calls.add(() -> stop(leaving, first));
        assertThat(AtOnce.call(calls)).containsOnly(201, 200);
        assertThat(clubs.stream().map(this::officerOf)).containsOnly(other);
    }

    /** Everybody who has begun to apply, whoever is there by then. */
    @Test
    void whoeverHasNobodyIsSharedOutWhenAnOfficerBegins() {
        var one = officer();
        var id = entered(one);
        by(one, contact(one, false))
                .header("If-Match", "\"0\"")
                .put(OFFICERS + "/" + id)
                .then()
                .statusCode(200);
        var clubs = new ArrayList<Login>();
        for (int i = 0; i < 3; i++) {
            clubs.add(provider());
            drafted(clubs.getLast());
        }
        assertThat(clubs.stream().map(this::officerOf)).containsOnlyNulls();
        by(one, contact(one, true))
                .header("If-Match", "\"1\"")
                .put(OFFICERS + "/" + id)
                .then()
                .statusCode(200);
        assertThat(clubs.stream().map(this::officerOf)).containsOnly(id);
        var other = entered(officer());
        assertThat(clubs.stream().map(this::officerOf)).doesNotContain(other);
    }

    /** Neither hands over to one who stops as well. */
    @Test
    void twoOfThreeOfficersStopAtTheSameMoment() {
        var one = officer();
        var first = entered(one);
        var two = officer();
        var second = entered(two);
        var third = entered(officer());
        var clubs = IntStream.range(0, 6).mapToObj(i -> provider()).toList();
        clubs.forEach(this::drafted);
        var calls = List.<Callable<Integer>>of(() -> stop(one, first), () -> stop(two, second));
        assertThat(AtOnce.call(calls)).containsOnly(200);
        assertThat(clubs.stream().map(this::officerOf)).containsOnly(third);
    }

    private static int stop(Login officer, String id) {
        return by(officer, contact(officer, false))
                .header("If-Match", "\"0\"")
                .put(OFFICERS + "/" + id)
                .statusCode();
    }

    @Test
    void mergedProviderIsGivenNobodyAndItsSurvivorIsNamed() {
        var officer = entered(officer());
        var duplicate = provider();
        var survivor = provider();
        by(commissioner, Map.of("duplicate", String.valueOf(duplicate.provider()), "reason", "The same club"))
                .post("/v1/providers/" + survivor.provider() + "/merges")
                .then()
                .statusCode(201);
        assign(commissioner, duplicate, officer, 0)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/merged-into-another"))
                .body("survivor", equalTo(String.valueOf(survivor.provider())));
        assign(commissioner, survivor, officer, 0).then().statusCode(200);
    }

    @Test
    void lastOfficerWhoStopsLeavesProvidersWithoutOne() {
        var officer = officer();
        var id = entered(officer);
        var club = provider();
        drafted(club);
        by(commissioner, contact(officer, false))
                .header("If-Match", "\"0\"")
                .put(OFFICERS + "/" + id)
                .then()
                .statusCode(200);
        assertThat(unassigned(commissioner, true)).containsExactly(String.valueOf(club.provider()));
    }

    @Test
    void mergedProviderTakesItsOfficerAlong() {
        var officer = entered(officer());
        var duplicate = provider();
        drafted(duplicate);
        var survivor = provider();
        by(commissioner, Map.of("duplicate", String.valueOf(duplicate.provider()), "reason", "The same club"))
                .post("/v1/providers/" + survivor.provider() + "/merges")
                .then()
                .statusCode(201);
        assertThat(officerOf(survivor)).isEqualTo(officer);
    }

    @Test
    void survivorKeepsTheOfficerThatItHas() {
        var first = entered(officer());
        var second = entered(officer());
        var duplicate = provider();
        var survivor = provider();
        assign(commissioner, duplicate, first, 0).then().statusCode(200);
        assign(commissioner, survivor, second, 0).then().statusCode(200);
        by(commissioner, Map.of("duplicate", String.valueOf(duplicate.provider()), "reason", "The same club"))
                .post("/v1/providers/" + survivor.provider() + "/merges")
                .then()
                .statusCode(201);
        assertThat(officerOf(survivor)).isEqualTo(second);
    }

    @Test
    void officerEntersOnlyOneself() {
        var officer = officer();
        by(officer, contact(officer(), true))
                .post(OFFICERS)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/others-contact"));
        var id = by(officer, contact(officer, true)).post(OFFICERS);
        id.then().statusCode(201);
        by(officer, contact(officer, true)).post(OFFICERS).then().statusCode(409);
        by(Registry.ELSEWHERE).get(id.header("Location")).then().statusCode(404);
        by(commissioner).get(OFFICERS).then().body("items.username", hasItem(officer.name()));
        var others = by(Registry.ELSEWHERE).get(OFFICERS + "?limit=200").jsonPath();
        assertThat(others.<List<Object>>get("items.username").toString()).doesNotContain(officer.name());
    }

    @Test
    void aProviderThatDoesNotExistHasNoOfficer() {
        var path = "/v1/providers/" + UUID.randomUUID() + "/support-officer";
        by(COMMISSIONER).get(path).then().statusCode(404);
        by(COMMISSIONER, Map.of("officerId", UUID.randomUUID()))
                .header("If-Match", "\"1\"")
                .put(path)
                .then()
                .statusCode(404);
    }

    @Test
    void whoHasRegisteredAndAppliedToNobodyWaitsForHelpEverywhere() {
        var waiting = String.valueOf(provider().provider());
        assertThat(unassigned(COMMISSIONER, false)).contains(waiting);
        assertThat(unassigned(ELSEWHERE, false)).contains(waiting);
    }

    private static List<String> unassigned(Login council, boolean applied) {
        var found = new ArrayList<String>();
        for (var next = ""; next != null; ) {
            var page = by(council)
                    .get("/v1/support-officers/unassigned?limit=200" + next)
                    .jsonPath();
            found.addAll(page.getList("items.findAll { it.applied == " + applied + " }.providerId", String.class));
            next = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        return found;
    }
}
