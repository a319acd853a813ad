package org.opendps.registry.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.opendps.registry.People.joined;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Trust.call;
import static org.opendps.registry.Trust.consenting;
import static org.opendps.registry.Trust.officer;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.test.AtOnce;
import org.opendps.test.Broker;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class ChangingTest {

    private Login club;

    @BeforeEach
    void aClubIsRegistered() {
        club = provider();
    }

    private String path() {
        return "/v1/providers/" + club.provider();
    }

    private static Map<String, Object> inFull() {
        var request = new HashMap<String, Object>();
        request.put("legalName", "Fairways Lunch Club CIO");
        request.put("tradingName", "Fairways");
        request.put("kind", "CHARITY");
        request.put("postcode", "SN15 1AB");
        request.put("contacts", List.of(Map.of("name", "Pat Miller", "role", "Chair", "phone", "01249 000000")));
        request.put(
                "addresses",
                List.of(Map.of(
                        "kind",
                        "REGISTERED",
                        "lines",
                        List.of("The Hall"),
                        "town",
                        "Chippenham",
                        "postcode",
                        "SN15 1AB")));
        request.put("connectedPersons", List.of(Map.of("name", "Sam Trustee", "kind", "TRUSTEE", "born", "1958-03")));
        request.put("sme", true);
        request.put("vcse", true);
        request.put("size", Map.of("employees", "FROM_1_TO_4", "volunteers", 12, "annualTurnover", "28500.00"));
        return request;
    }

    private Response put(Login who, String etag, Map<String, Object> request) {
        return by(who, request)
                .header("If-Match", etag)
                .header("On-Behalf-Of", String.valueOf(club.provider()))
                .put(path());
    }

    @Test
    void administratorReplacesAllOfItAndReadsItAgain() {
        put(club, "\"0\"", inFull())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("legalName", equalTo("Fairways Lunch Club CIO"))
                .body("contacts[0].name", equalTo("Pat Miller"))
                .body("addresses[0].town", equalTo("Chippenham"))
                .body("connectedPersons[0].born", equalTo("1958-03"))
                .body("vcse", equalTo(true))
                .body("size.annualTurnover", equalTo("28500.00"));
        by(club).get(path()).then().header("ETag", "\"1\"").body("size.volunteers", equalTo(12));
        put(club, "\"0\"", inFull()).then().statusCode(412);
        by(club, inFull()).put(path()).then().statusCode(428);
    }

    @Test
    void everyChangeKeepsWhatWasAndWhoSaidSo() {
        var officer = officer();
        consenting(officer, club.provider(), call(officer)).then().statusCode(201);
        put(officer, "\"0\"", inFull()).then().statusCode(200);
        put(officer, "\"1\"", inFull()).then().statusCode(200).header("ETag", "\"1\"");
        by(club).get(path() + "/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(0, 1))
                .body("items.profile.legalName", contains("A club", "Fairways Lunch Club CIO"))
                .body("items.changedBy.username", contains(club.name(), officer.name()))
                .body("items.onBehalf", contains(false, true));
        by(provider()).get(path() + "/versions").then().statusCode(404);
        by(COMMISSIONER).get(path() + "/versions").then().statusCode(200);
    }

    @Test
    void isForAdministratorsAndOfficersWithConsent() {
        var member = joined(club, "MEMBER");
        put(member, "\"0\"", inFull()).then().statusCode(403).body("type", equalTo("/problems/administrators-only"));
        put(officer(), "\"0\"", inFull()).then().statusCode(404);
        by(provider(), inFull()).header("If-Match", "\"0\"").put(path()).then().statusCode(404);
    }

    @Test
    void tellsTheWorldWithoutAnybodysName() {
        put(club, "\"0\"", inFull()).then().statusCode(200);
        var events = Broker.await("registry.provider.v1", String.valueOf(club.provider()), 2);
        var changed = JsonPath.from(events.getLast().value());
        assertThat(changed.getString("kind")).isEqualTo("PROVIDER_CHANGED");
        assertThat(changed.getInt("version")).isEqualTo(1);
        assertThat(changed.getString("name")).isEqualTo("Fairways");
        assertThat(changed.getString("legalName")).isEqualTo("Fairways Lunch Club CIO");
        assertThat(changed.getString("postcodeDistrict")).isEqualTo("SN15");
        assertThat(changed.getBoolean("vcse")).isTrue();
        assertThat(events.getLast().value()).doesNotContain("Pat Miller", "Sam Trustee", "1958", "SN15 1AB", "01249");
    }

    @Test
    void oneOfManyChangesAtTheSameMomentCounts() {
        var answers = new ArrayList<>(AtOnce.call(
                Collections.nCopies(6, () -> put(club, "\"0\"", inFull()).statusCode())));
        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412);
    }

    @Test
    void connectedPersonsAreNotEverybodysBusiness() {
        put(club, "\"0\"", inFull()).then().statusCode(200);
        by(COMMISSIONER).get(path()).then().body("connectedPersons.name", contains("Sam Trustee"));
        by(Login.as("practitioner"))
                .get(path())
                .then()
                .body("connectedPersons", empty())
                .body("contacts.name", contains("Pat Miller"));
    }

    @Test
    void everyBadFieldIsNamed() {
        var request = inFull();
        request.put("contacts", List.of(Map.of("name", " ", "phone", "ring me")));
        request.put("connectedPersons", List.of(Map.of("name", "Sam", "kind", "TRUSTEE", "born", "1958-13")));
        put(club, "\"0\"", request)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems("contacts[0].name", "contacts[0].phone", "connectedPersons[0].born"));
        request.put(
                "addresses", List.of(Map.of("kind", "SITE", "lines", List.of("1"), "town", "X", "postcode", "SN15")));
        put(club, "\"0\"", request).then().statusCode(400).body("violations.field", hasItem("addresses[0].postcode"));
    }
}
