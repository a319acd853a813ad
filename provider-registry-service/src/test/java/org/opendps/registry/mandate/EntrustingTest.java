package org.opendps.registry.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Trust.ADMIN;
import static org.opendps.registry.Trust.accredited;
import static org.opendps.registry.Trust.machine;
import static org.opendps.registry.Trust.mandate;
import static org.opendps.registry.Trust.mandated;
import static org.opendps.registry.Trust.onBehalf;
import static org.opendps.registry.Trust.today;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.test.AtOnce;
import org.opendps.test.Broker;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class EntrustingTest {

    private static final String TOPIC = "registry.mandate.v1";

    private final Login machine = machine();
    private Login club;

    @BeforeEach
    void aClubIsRegistered() {
        club = provider();
    }

    private static List<String> told(String mandate, int count) {
        return Broker.await(TOPIC, mandate, count).stream()
                .map(event -> JsonPath.from(event.value()).getString("kind"))
                .toList();
    }

    @Test
    void tellsOtherServicesAllThatTheyNeedToLetThePortalAct() {
        var portal = accredited(machine, "ACT", true);
        var id = mandated(club, portal, "READ");
        var event = JsonPath.from(Broker.await(TOPIC, id, 1).getFirst().value());
        assertThat(event.getString("kind")).isEqualTo("MANDATE_GIVEN");
        assertThat(event.getString("portalId")).isEqualTo(portal);
        assertThat(event.getString("portalClient")).isEqualTo(machine.name());
        assertThat(event.getString("providerId")).isEqualTo(String.valueOf(club.provider()));
        assertThat(event.getString("scope")).isEqualTo("READ");
        assertThat(event.getString("from")).isEqualTo(today().toString());
        assertThat(event.getString("until")).isEqualTo(today().plusYears(1).toString());
        assertThat(event.getBoolean("sandboxOnly")).isTrue();
        assertThat(event.getString("status")).isEqualTo("GIVEN");
        assertThat(event.getInt("version")).isZero();
    }

    @Test
    void movesToAnotherPortalAtOnce() {
        var next = machine();
        var first = mandated(club, accredited(machine, "ACT", false), "ACT");
        mandated(club, accredited(next, "ACT", false), "ACT");
        var own = "/v1/providers/" + club.provider();
        onBehalf(machine, club.provider(), own).then().statusCode(404);
        onBehalf(next, club.provider(), own).then().statusCode(200);
        by(club).get("/v1/mandates/" + first)
                .then()
                .body("status", equalTo("ENDED"))
                .body("endedOn", equalTo(today().toString()));
        assertThat(told(first, 2)).containsExactly("MANDATE_GIVEN", "MANDATE_ENDED");
    }

    @Test
    void movesToAnotherPortalOnADayAhead() {
        var next = machine();
        var first = mandated(club, accredited(machine, "ACT", false), "ACT");
        var move = today().plusDays(30);
        mandate(club, accredited(next, "ACT", false), "ACT", move, move.plusDays(1))
                .then()
                .statusCode(201);
        var own = "/v1/providers/" + club.provider();
        onBehalf(machine, club.provider(), own).then().statusCode(200);
        onBehalf(next, club.provider(), own).then().statusCode(404);
        by(club).get("/v1/mandates/" + first)
                .then()
                .header("ETag", "\"1\"")
                .body("status", equalTo("GIVEN"))
                .body("until", equalTo(move.minusDays(1).toString()));
        assertThat(told(first, 2)).containsExactly("MANDATE_GIVEN", "MANDATE_SHORTENED");
    }

    @Test
    void oneIsInForceHoweverManyAreGivenAtTheSameMoment() {
        var portal = accredited(machine, "ACT", false);
        var answers = AtOnce.call(Collections.nCopies(
                8,
                () -> mandate(club, portal, "ACT", today(), today().plusDays(9)).statusCode()));
        assertThat(answers).containsOnly(201);
        List<Boolean> inForce = by(club).get("/v1/mandates").jsonPath().getList("items.inForce");
        assertThat(inForce).hasSize(8).containsOnlyOnce(true);
    }

    @Test
    void isWithdrawnByTheProviderThatGaveIt() {
        var id = mandated(club, accredited(machine, "ACT", false), "ACT");
        by(provider()).post("/v1/mandates/" + id + "/withdrawal").then().statusCode(404);
        by(club).post("/v1/mandates/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDED"));
        by(club).post("/v1/mandates/" + id + "/withdrawal")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("ENDED"));
        assertThat(told(id, 2)).containsExactly("MANDATE_GIVEN", "MANDATE_ENDED");
    }

    @Test
    void goesNoFurtherThanThePortalIsAccreditedFor() {
        var reader = accredited(machine, "READ", false);
        mandate(club, reader, "ACT", today(), today())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/portal-may-not-act"));
        mandate(club, reader, "READ", today(), today()).then().statusCode(201);
        mandate(club, UUID.randomUUID().toString(), "READ", today(), today())
                .then()
                .statusCode(404);
    }

    @Test
    void isSeenByTheProviderThePortalAndTheAdministrator() {
        var portal = accredited(machine, "ACT", false);
        var id = mandated(club, portal, "ACT");
        var other = mandated(provider(), portal, "ACT");
        by(club).get("/v1/mandates").then().body("items.id", contains(id));
        by(machine).get("/v1/mandates").then().body("items.id", contains(id, other));
        by(machine).get("/v1/mandates?providerId=" + club.provider()).then().body("items.id", contains(id));
        by(machine()).get("/v1/mandates").then().statusCode(200).body("items", empty());
        by(ADMIN).get("/v1/mandates?portalId=" + portal).then().body("items.id", contains(id, other));
        by(ADMIN)
                .get("/v1/mandates?portalId=" + portal + "&providerId=" + club.provider())
                .then()
                .body("items.id", contains(id));
        by(club).get("/v1/mandates/" + id).then().statusCode(200);
        by(machine).get("/v1/mandates/" + id).then().statusCode(200);
        by(club).get("/v1/mandates/" + other).then().statusCode(404);
        by(machine()).get("/v1/mandates/" + id).then().statusCode(404);
    }

    @Test
    void portalHasAClientOfItsOwnAndIsSeenByWhomItMayConcern() {
        var portal = accredited(machine, "ACT", false);
        by(ADMIN, Map.of("name", "Again", "client", machine.name(), "abilities", "READ", "sandboxOnly", true))
                .post("/v1/portals")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/portal-known-already"));
        by(machine).get("/v1/portals/" + portal).then().statusCode(200).header("ETag", "\"0\"");
        by(machine()).get("/v1/portals/" + portal).then().statusCode(404);
        by(club).get("/v1/portals?limit=200").then().statusCode(200).body("items.id", hasItem(portal));
    }

    @Test
    void suspensionReachesEveryMandateOfThePortalAndItsEndIsForGood() {
        var portal = accredited(machine, "ACT", false);
        var one = mandated(club, portal, "ACT");
        var two = mandated(provider(), portal, "READ");
        by(ADMIN, Map.of("reason", "It leaked"))
                .post("/v1/portals/" + portal + "/suspension")
                .then()
                .statusCode(200);
        by(club).get("/v1/mandates/" + one)
                .then()
                .body("status", equalTo("SUSPENDED"))
                .body("inForce", equalTo(false));
        mandate(club, portal, "READ", today(), today())
                .then()
                .statusCode(409)
                .body("currentState", equalTo("SUSPENDED"));
        by(ADMIN)
                .post("/v1/portals/" + portal + "/reinstatement")
                .then()
                .statusCode(200)
                .body("reason", equalTo(null));
        by(ADMIN, Map.of("reason", "It closed"))
                .post("/v1/portals/" + portal + "/withdrawal")
                .then()
                .statusCode(200);
        by(ADMIN).post("/v1/portals/" + portal + "/reinstatement").then().statusCode(409);
        for (var id : List.of(one, two)) {
            assertThat(told(id, 4))
                    .containsExactly("MANDATE_GIVEN", "MANDATE_SUSPENDED", "MANDATE_RESUMED", "MANDATE_ENDED");
        }
    }
}
