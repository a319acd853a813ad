package org.opendps.registry.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.apply;
import static org.opendps.registry.Registry.backToTheRealTime;
import static org.opendps.registry.Registry.decide;
import static org.opendps.registry.Registry.evaluated;
import static org.opendps.registry.Registry.goTo;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.submit;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.registry.Registry;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.Trust;
import org.opendps.test.Broker;
import org.opendps.test.Login;

/** A member applies for what it does not have yet, and stays the one member that it is. */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class ExtensionTest {

    @Inject
    DayTurning days;

    private Login provider = Login.newcomer("nobody yet");
    private String system = "";
    private String member = "";

    @BeforeEach
    void clubIsAMemberForDaysInTheNorth() {
        provider = provider();
        system = openSystem(system());
        var id = apply(provider, system, pack("DAY", "NORTH", "55.00"))
                .jsonPath()
                .getString("id");
        submit(provider, id).then().statusCode(200);
        evaluated(id);
        member = decide(COMMISSIONER, id, "ADMIT").jsonPath().getString("memberId");
    }

    @AfterEach
    void now() {
        backToTheRealTime();
    }

    private static Map<String, Object> pack(String categories, String areas, String price) {
        var pack = Registry.pack();
        pack.put("categories", List.of(categories.split("\\+", -1)));
        pack.put("areas", List.of(areas.split("\\+", -1)));
        pack.put("sessionPrice", price);
        return pack;
    }

    private String asked(Map<String, Object> pack) {
        var draft = apply(provider, system, pack);
        draft.then().statusCode(201);
        var id = draft.jsonPath().getString("id");
        submit(provider, id).then().statusCode(200);
        evaluated(id);
        return id;
    }

    private Response admit(String id) {
        return decide(COMMISSIONER, id, "ADMIT");
    }

    @Test
    void memberThatIsAdmittedForMoreStaysOneMember() {
        var id = asked(pack("DAY+EVENING", "SOUTH", "60.00"));
        admit(id).then().statusCode(200).body("status", equalTo("ADMITTED")).body("memberId", equalTo(member));
        by(provider)
                .get("/v1/members/" + member)
                .then()
                .body("categories", contains("DAY", "EVENING"))
                .body("areas", contains("NORTH", "SOUTH"));
        by(COMMISSIONER)
                .get("/v1/purchasing-systems/" + system + "/members")
                .then()
                .body("items.id", contains(member));
        by(provider)
                .get("/v1/members/" + member + "/rates")
                .then()
                .body("items.category", contains("DAY", "EVENING"))
                .body("items.sessionPrice", contains("55.00", "60.00"));
        var told = Broker.await("registry.member.v1", member, 2).stream()
                .map(message -> JsonPath.from(message.value()))
                .toList();
        assertThat(told)
                .extracting(fact -> fact.getString("kind"))
                .containsExactly("MEMBER_ADMITTED", "MEMBER_CHANGED");
        assertThat(told.getLast().getList("rates")).hasSize(2);
    }

    @Test
    void memberAppliesForWhatItLacksAndForNothingElse() {
        apply(provider, system, pack("DAY", "NORTH", "60.00"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/applied-already"));
        var draft = apply(provider, system, pack("DAY", "NORTH+SOUTH", "60.00"));
        draft.then().statusCode(201);
        var path = "/v1/applications/" + draft.jsonPath().getString("id");
        by(provider, pack("DAY", "NORTH", "60.00"))
                .header("If-Match", draft.header("ETag"))
                .put(path)
                .then()
                .statusCode(200);
        submit(provider, draft.jsonPath().getString("id"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/applied-already"));
    }

    @Test
    void oneExtensionIsAskedForAtATime() {
        asked(pack("EVENING", "NORTH", "60.00"));
        apply(provider, system, pack("DAY", "SOUTH", "60.00"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/applied-already"));
    }

    @Test
    void refusedExtensionLeavesTheMembershipAsItWas() {
        var id = asked(pack("EVENING", "NORTH", "60.00"));
        decide(
                        COMMISSIONER,
                        id,
                        "REFUSE",
                        Map.of("criterion", "The offer", "reason", "Too vague", "remedy", "Say more"))
                .then()
                .statusCode(200);
        by(provider).get("/v1/members/" + member).then().body("categories", contains("DAY"));
        apply(provider, system, pack("EVENING", "NORTH", "60.00")).then().statusCode(201);
    }

    @Test
    void everythingOfItEndsWithTheMembership() {
        admit(asked(pack("EVENING", "NORTH", "60.00"))).then().statusCode(200);
        by(COMMISSIONER, Map.of("ground", "CONDITIONS_NOT_MET", "reason", "No lead", "effectiveOn", "2028-04-30"))
                .post("/v1/members/" + member + "/removal")
                .then()
                .statusCode(200);
        goTo("2028-05-01T12:00:00Z");
        days.turn();
        var again = asked(pack("EVENING", "NORTH", "60.00"));
        admit(again).then().statusCode(200).body("memberId", not(equalTo(member)));
    }

    @Test
    void historyAndPublicRegisterKnowWhatItIsAdmittedFor() {
        var evening = "/v1/purchasing-systems/" + system + "/members-on?category=EVENING&day=" + Trust.today();
        by(COMMISSIONER).get(evening).then().statusCode(200).body("items", empty());
        admit(asked(pack("EVENING", "NORTH", "60.00"))).then().statusCode(200);
        by(COMMISSIONER).get(evening).then().statusCode(200).body("items", hasSize(1));
        RestAssured.given()
                .get("/v1/public/purchasing-systems/" + system + "/members")
                .then()
                .statusCode(200)
                .body("items[0].categories", contains("DAY", "EVENING"));
    }
}
