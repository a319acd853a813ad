package org.opendps.registry.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Trust.call;
import static org.opendps.registry.Trust.consent;
import static org.opendps.registry.Trust.consenting;
import static org.opendps.registry.Trust.officer;
import static org.opendps.registry.Trust.today;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Broker;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class ConsentingTest {

    private final Login officer = officer();
    private Login club;

    @BeforeEach
    void aClubIsRegistered() {
        club = provider();
    }

    private String path() {
        return "/v1/providers/" + club.provider() + "/consents";
    }

    @Test
    void administratorConsentsElectronically() {
        var answer = consenting(club, club.provider(), consent(officer));
        answer.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("officer", equalTo(officer.name()))
                .body("authority", equalTo(Login.COUNCIL))
                .body("how", equalTo("ELECTRONIC"))
                .body("givenBy", equalTo("Pat Miller"))
                .body("inForce", equalTo(true))
                .body("recordedBy.username", equalTo(club.name()))
                .body("recordedBy.role", equalTo("provider"))
                .body("withdrawnBy", nullValue());
        by(club).get(answer.header("Location")).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void officerRecordsACallForThemselves() {
        consenting(officer, club.provider(), call(officer))
                .then()
                .statusCode(201)
                .body("evidence", equalTo("Call at 10:15, note 4711"))
                .body("recordedBy.role", equalTo("support-officer"));
        consenting(officer, club.provider(), call(officer()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/consent-for-another-officer"));
        consenting(officer, club.provider(), call(officer.at(Login.OTHER_COUNCIL)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/consent-for-another-officer"));
        consenting(officer, club.provider(), consent(officer))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/consent-by-other-means"));
    }

    @Test
    void lastsNoLongerThanThePolicySays() {
        var year = consent(officer);
        year.put("until", today().plusMonths(12).toString());
        consenting(club, club.provider(), year).then().statusCode(201);
        var longer = consent(officer);
        longer.put("until", today().plusMonths(12).plusDays(1).toString());
        consenting(club, club.provider(), longer)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/consent-too-long"));
    }

    @Test
    void isForAProviderThatIsThereAndOnesOwn() {
        consenting(officer, UUID.randomUUID(), call(officer))
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        consenting(provider(), club.provider(), consent(officer)).then().statusCode(404);
        var noCouncil = consent(officer);
        noCouncil.put("authority", "W06000015");
        consenting(club, club.provider(), noCouncil)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("authority"));
        consenting(
                        new Login("no-council", java.util.Set.of("support-officer"), null, null),
                        club.provider(),
                        call(officer))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/no-authority"));
    }

    @Test
    void isSeenByTheProviderAndByTheCouncilOfTheOfficer() {
        var foreign = officer().at(Login.OTHER_COUNCIL);
        var here =
                consenting(club, club.provider(), consent(officer)).jsonPath().getString("id");
        var there =
                consenting(club, club.provider(), consent(foreign)).jsonPath().getString("id");
        by(club).get(path()).then().statusCode(200).body("items.id", contains(here, there));
        by(club).get(path() + "?limit=1")
                .then()
                .body("items.id", contains(here))
                .body("next", org.hamcrest.Matchers.notNullValue());
        by(COMMISSIONER).get(path()).then().statusCode(200).body("items.id", contains(here));
        by(ELSEWHERE).get(path()).then().statusCode(200).body("items.id", contains(there));
        by(officer()).get(path()).then().body("items", hasSize(1));
        by(COMMISSIONER).get(path() + "/" + here).then().statusCode(200);
        by(COMMISSIONER).get(path() + "/" + there).then().statusCode(404);
        by(provider()).get(path()).then().statusCode(404);
        by(provider()).get(path() + "/" + here).then().statusCode(404);
    }

    @Test
    void isWithdrawnOnceByTheProviderOrAnOfficerOfThatCouncil() {
        var first =
                consenting(club, club.provider(), consent(officer)).jsonPath().getString("id");
        by(officer().at(Login.OTHER_COUNCIL))
                .post(path() + "/" + first + "/withdrawal")
                .then()
                .statusCode(404);
        by(provider()).post(path() + "/" + first + "/withdrawal").then().statusCode(404);
        by(officer)
                .post(path() + "/" + first + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("inForce", equalTo(false))
                .body("withdrawnBy.username", equalTo(officer.name()));
        by(club).post(path() + "/" + first + "/withdrawal")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("WITHDRAWN"));
    }

    @Test
    void otherServicesAreToldWhenItIsGivenAndWhenItIsTakenBack() {
        var consent = consenting(club, club.provider(), consent(officer)).<String>path("id");
        by(club, java.util.Map.of())
                .post(path() + "/" + consent + "/withdrawal")
                .then()
                .statusCode(200);
        var told = Broker.await("registry.consent.v1", consent, 2).stream()
                .map(event -> JsonPath.from(event.value()))
                .toList();
        assertThat(told)
                .extracting(event -> event.getString("kind"))
                .containsExactly("CONSENT_GIVEN", "CONSENT_WITHDRAWN");
        var last = told.getLast();
        assertThat(last.getString("officer")).isEqualTo(officer.name());
        assertThat(last.getString("authority")).isEqualTo(Login.COUNCIL);
        assertThat(last.getString("providerId")).isEqualTo(String.valueOf(club.provider()));
        assertThat(last.getString("until")).isEqualTo(today().plusMonths(6).toString());
        assertThat(last.getString("status")).isEqualTo("WITHDRAWN");
    }
}
