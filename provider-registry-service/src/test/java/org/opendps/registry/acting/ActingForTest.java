package org.opendps.registry.acting;

import static org.hamcrest.Matchers.equalTo;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Trust.ADMIN;
import static org.opendps.registry.Trust.accredited;
import static org.opendps.registry.Trust.call;
import static org.opendps.registry.Trust.consent;
import static org.opendps.registry.Trust.consenting;
import static org.opendps.registry.Trust.machine;
import static org.opendps.registry.Trust.mandated;
import static org.opendps.registry.Trust.officer;
import static org.opendps.registry.Trust.onBehalf;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class ActingForTest {

    private static final String PATH = "/acting-probe";

    private Login club;
    private Login another;

    @BeforeEach
    void twoClubsAreRegistered() {
        club = provider();
        another = provider();
    }

    @Test
    void userActsForTheProviderInTheLogin() {
        by(club).get(PATH)
                .then()
                .statusCode(200)
                .body("provider", equalTo(String.valueOf(club.provider())))
                .body("username", equalTo(club.name()))
                .body("role", equalTo("provider"))
                .body("onBehalf", equalTo(false));
        onBehalf(club, club.provider(), PATH).then().statusCode(200);
        onBehalf(club, another.provider(), PATH).then().statusCode(404);
        by(club).get(PATH + "/" + club.provider()).then().statusCode(200);
        by(club).get(PATH + "/" + another.provider())
                .then()
                .statusCode(404)
                .body("detail", org.hamcrest.Matchers.startsWith("There is no thing " + another.provider()));
    }

    @Test
    void whoHasNoProviderYetActsForNone() {
        by(Login.newcomer("nobody-yet"))
                .get(PATH)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/no-provider"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "club", "1-2-3-4-5", "0198c0de-0000-7000-8000-000000000001x"})
    void headerThatIsNoIdIsRefused(String header) {
        for (var who : Set.of(club, officer(), machine())) {
            onBehalf(who, header, PATH)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/on-behalf-of-malformed"));
        }
    }

    @Test
    void officersAndPortalsSayForWhom() {
        for (var who : Set.of(officer(), machine())) {
            by(who).get(PATH).then().statusCode(400).body("type", equalTo("/problems/on-behalf-of-missing"));
        }
    }

    @Test
    void officerActsWithTheConsentToThemselvesOnly() {
        var officer = officer();
        onBehalf(officer, club.provider(), PATH).then().statusCode(404);
        consenting(club, club.provider(), consent(officer)).then().statusCode(201);
        onBehalf(officer, club.provider(), PATH)
                .then()
                .statusCode(200)
                .body("provider", equalTo(String.valueOf(club.provider())))
                .body("username", equalTo(officer.name()))
                .body("role", equalTo("support-officer"))
                .body("onBehalf", equalTo(true));
        by(officer).header("On-Behalf-Of", club.provider()).post(PATH).then().statusCode(200);
        onBehalf(officer, another.provider(), PATH).then().statusCode(404);
        onBehalf(officer(), club.provider(), PATH).then().statusCode(404);
        onBehalf(officer.at(Login.OTHER_COUNCIL), club.provider(), PATH).then().statusCode(404);
    }

    @Test
    void officerActsNoLongerOnceTheConsentIsWithdrawn() {
        var officer = officer();
        var id = consenting(officer, club.provider(), call(officer)).jsonPath().getString("id");
        onBehalf(officer, club.provider(), PATH).then().statusCode(200);
        by(club).post("/v1/providers/" + club.provider() + "/consents/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        onBehalf(officer, club.provider(), PATH).then().statusCode(404);
    }

    @Test
    void portalActsWithTheMandateOfTheProvider() {
        var machine = machine();
        var portal = accredited(machine, "ACT", false);
        onBehalf(machine, club.provider(), PATH).then().statusCode(404);
        mandated(club, portal, "ACT");
        onBehalf(machine, club.provider(), PATH)
                .then()
                .statusCode(200)
                .body("role", equalTo("portal"))
                .body("onBehalf", equalTo(true));
        by(machine).header("On-Behalf-Of", club.provider()).post(PATH).then().statusCode(200);
        onBehalf(machine, another.provider(), PATH).then().statusCode(404);
        onBehalf(machine(), club.provider(), PATH).then().statusCode(404);
        onBehalf(machine, club.provider(), "/v1/providers/" + club.provider())
                .then()
                .statusCode(200);
        onBehalf(machine, club.provider(), "/v1/providers/" + another.provider())
                .then()
                .statusCode(404);
    }

    @Test
    void portalWithAMandateToReadChangesNothing() {
        var machine = machine();
        mandated(club, accredited(machine, "ACT", false), "READ");
        onBehalf(machine, club.provider(), PATH).then().statusCode(200);
        by(machine)
                .header("On-Behalf-Of", club.provider())
                .post(PATH)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/mandate-only-reads"));
    }

    @Test
    void suspendedPortalActsForNobodyUntilItIsReinstated() {
        var machine = machine();
        var portal = accredited(machine, "ACT", true);
        mandated(club, portal, "ACT");
        onBehalf(machine, club.provider(), PATH).then().statusCode(200);
        by(ADMIN, Map.of("reason", "It leaked"))
                .post("/v1/portals/" + portal + "/suspension")
                .then()
                .statusCode(200);
        onBehalf(machine, club.provider(), PATH).then().statusCode(404);
        by(ADMIN).post("/v1/portals/" + portal + "/reinstatement").then().statusCode(200);
        onBehalf(machine, club.provider(), PATH).then().statusCode(200);
        by(ADMIN, Map.of("reason", "It leaked again"))
                .post("/v1/portals/" + portal + "/withdrawal")
                .then()
                .statusCode(200);
        onBehalf(machine, club.provider(), PATH).then().statusCode(404);
    }

    @Test
    void councilRolesReadWithoutActingForAnybody() {
        by(officer()).get("/v1/providers/" + club.provider()).then().statusCode(200);
        onBehalf(officer(), club.provider(), "/v1/providers/" + club.provider())
                .then()
                .statusCode(404);
        onBehalf(officer(), UUID.randomUUID(), "/v1/providers/" + club.provider())
                .then()
                .statusCode(404);
    }
}
