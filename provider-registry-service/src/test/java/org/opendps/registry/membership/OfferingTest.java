package org.opendps.registry.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.admitted;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Broker;
import org.opendps.test.Login;

/** What a member offers where, and at what rates. */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class OfferingTest {

    @Inject
    AgroalDataSource database;

    private Login provider = Login.newcomer("nobody yet");
    private String system = "";
    private String member = "";

    @BeforeEach
    void providerIsAMember() {
        provider = provider();
        var request = system();
        request.put(
                "categories",
                List.of(
                        Map.of(
                                "code",
                                "DAY",
                                "title",
                                "Day",
                                "cpvCodes",
                                List.of(),
                                "serviceBands",
                                List.of("STANDARD", "ENHANCED"),
                                "settings",
                                List.of("BUILDING_BASED"),
                                "priceCap",
                                "80.00"),
                        Map.of("code", "EVENING", "title", "Evening", "cpvCodes", List.of())));
        system = openSystem(request);
        member = admitted(provider, system);
    }

    private static Map<String, Object> hall() {
        var venue = new HashMap<String, Object>();
        venue.put("name", "The village hall");
        venue.put("postcode", "sn151ab");
        venue.put("setting", "BUILDING_BASED");
        venue.put("categories", List.of("DAY"));
        venue.put("access", List.of("STEP_FREE"));
        venue.put("sessions", List.of(Map.of("day", "THURSDAY", "from", "10:00", "to", "14:00", "places", 24)));
        venue.put("openedOn", "2026-04-01");
        return venue;
    }

    private Response venue(Login by, Map<String, Object> venue) {
        return by(by, venue).post("/v1/members/" + member + "/venues");
    }

    private Response rate(Login by, String category, String band, String price, String from) {
        return by(
                        by,
                        Map.of(
                                "category",
                                category,
                                "serviceBand",
                                band,
                                "sessionPrice",
                                price,
                                "from",
                                from,
                                "reason",
                                "Yearly uplift"))
                .post("/v1/members/" + member + "/rates");
    }

    @Test
    void venueIsTheMembersOwnAndIsToldWithItsPlaces() {
        venue(provider(), hall()).then().statusCode(404);
        var made = venue(provider, hall());
        made.then().statusCode(201).body("district", equalTo("SN15")).body("postcode", equalTo("SN15 1AB"));
        var path = made.header("Location");
        var closing = hall();
        closing.put("closedOn", "2026-12-31");
        by(provider, closing).put(path).then().statusCode(428);
        by(provider, closing)
                .header("If-Match", made.header("ETag"))
                .put(path)
                .then()
                .statusCode(200);
        by(provider, closing)
                .header("If-Match", made.header("ETag"))
                .put(path)
                .then()
                .statusCode(412);
        by(COMMISSIONER).get("/v1/members/" + member + "/venues").then().body("items.closedOn", contains("2026-12-31"));
        by(ELSEWHERE).get("/v1/members/" + member + "/venues").then().statusCode(404);
        var told = JsonPath.from(
                Broker.await("registry.member.v1", member, 3).getLast().value());
        assertThat(told.getString("kind")).isEqualTo("MEMBER_CHANGED");
        assertThat(told.getInt("version")).isEqualTo(2);
        assertThat(told.getInt("venues[0].sessions[0].places")).isEqualTo(24);
        assertThat(told.getString("venues[0].district")).isEqualTo("SN15");
    }

    @Test
    void venueFitsTheCategoriesAndItsOwnTimes() {
        var wrong = hall();
        wrong.put("setting", "COMMUNITY_BASED");
        wrong.put("categories", List.of("DAY", "EVENING"));
        wrong.remove("postcode");
        wrong.put("sessions", List.of(Map.of("day", "MONDAY", "from", "14:00", "to", "14:00", "places", 1)));
        wrong.put("closedOn", "2026-03-31");
        venue(provider, wrong)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/venue-not-allowed"))
                .body("reasons", hasSize(5))
                .body("reasons", hasItem("the member is not admitted for EVENING"))
                .body("reasons", hasItem("DAY takes place in [BUILDING_BASED]"));
        wrong = hall();
        wrong.put("sessions", List.of(Map.of("day", "MONDAY", "from", "14:00", "to", "15:00", "places", 0)));
        venue(provider, wrong).then().statusCode(400);
    }

    @Test
    void aMemberHasTwoHundredVenuesAtMost() throws SQLException {
        venue(provider, hall()).then().statusCode(201);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into venue (id, version, member_id, name, setting, categories, access, sessions, opened_on)
                        select gen_random_uuid(), 0, ?::uuid, 'Hall ' || n, 'ONLINE', '["DAY"]', '[]', '[]', '2026-01-01'
                        from generate_series(1, 198) n
                        """)) {
            insert.setString(1, member);
            insert.executeUpdate();
        }

        venue(provider, hall()).then().statusCode(201);
        venue(provider, hall()).then().statusCode(422).body("type", equalTo("/problems/too-many-venues"));
        by(provider).get("/v1/members/" + member + "/venues?limit=200").then().body("items.size()", equalTo(200));
    }

    @Test
    void firstRatesAreThoseThatWereAppliedFor() {
        by(provider)
                .get("/v1/members/" + member + "/rates")
                .then()
                .body("items.category", contains("DAY", "DAY"))
                .body("items.serviceBand", contains("ENHANCED", "STANDARD"))
                .body("items.sessionPrice", contains("55.00", "55.00"));
        by(provider()).get("/v1/members/" + member + "/rates").then().statusCode(404);
    }

    @Test
    void rateChangesByAnotherRow() {
        rate(COMMISSIONER, "DAY", "STANDARD", "56.10", "2027-04-01").then().statusCode(201);
        rate(COMMISSIONER, "DAY", "STANDARD", "57.00", "2027-04-01")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/rate-unsound"));
        rate(ELSEWHERE, "DAY", "STANDARD", "57.00", "2027-05-01").then().statusCode(404);
        rate(provider, "DAY", "STANDARD", "57.00", "2027-05-01").then().statusCode(403);
        by(COMMISSIONER)
                .get("/v1/members/" + member + "/rates")
                .then()
                .body("items.findAll { it.serviceBand == 'STANDARD' }.sessionPrice", contains("55.00", "56.10"));
    }

    @Test
    void rateIsOfABandOfAnAdmittedCategoryAndWithinItsCap() {
        rate(COMMISSIONER, "DAY", "STANDARD", "80.00", "2027-04-01").then().statusCode(201);
        rate(COMMISSIONER, "DAY", "STANDARD", "80.01", "2027-05-01").then().statusCode(422);
        rate(COMMISSIONER, "DAY", "STANDARD", "0.00", "2027-05-01").then().statusCode(422);
        rate(COMMISSIONER, "DAY", "MOON", "60.00", "2027-05-01").then().statusCode(422);
        rate(COMMISSIONER, "EVENING", "STANDARD", "60.00", "2027-05-01").then().statusCode(422);
        by(COMMISSIONER)
                .get("/v1/purchasing-systems/" + system + "/members-on?day=2020-01-01")
                .then()
                .body("items", empty());
    }
}
