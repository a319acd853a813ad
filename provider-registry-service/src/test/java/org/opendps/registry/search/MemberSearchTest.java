package org.opendps.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.admitted;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class MemberSearchTest {

    private String system = "";
    private Login club = Login.newcomer("nobody yet");
    private String member = "";

    @BeforeEach
    void systemHasAMember() {
        system = openSystem(system());
        club = provider();
        member = admitted(club, system);
    }

    private Response search(String query) {
        return by(COMMISSIONER)
                .get("/v1/purchasing-systems/" + system + "/member-search" + (query.isEmpty() ? "" : "?" + query));
    }

    private ValidatableResponse found(String query) {
        return search(query).then().statusCode(200);
    }

    private void finds(String query, String... members) {
        found(query).body("items.memberId", contains(members));
    }

    private void findsNobody(String query) {
        found(query).body("items", empty());
    }

    private static Map<String, Object> venue(String postcode) {
        var venue = new HashMap<String, Object>();
        venue.put("name", "The village hall");
        venue.put("postcode", postcode);
        venue.put("setting", "BUILDING_BASED");
        venue.put("categories", List.of("DAY"));
        venue.put("access", List.of("STEP_FREE", "QUIET_SPACE"));
        venue.put(
                "sessions",
                List.of(
                        Map.of("day", "THURSDAY", "from", "10:00", "to", "14:00", "places", 24),
                        Map.of("day", "FRIDAY", "from", "10:00", "to", "14:00", "places", 6)));
        venue.put("openedOn", "2020-04-01");
        return venue;
    }

    private static Response open(Login by, String member, Map<String, Object> venue) {
        var answer = by(by, venue).post("/v1/members/" + member + "/venues");
        answer.then().statusCode(201);
        return answer;
    }

    private String memberAt(String postcode) {
        var another = provider();
        var id = admitted(another, system);
        open(another, id, venue(postcode));
        return id;
    }

    @Test
    void findsAMemberBeforeItHasNamedAVenueAndAfterwardsOnceAtEach() {
        found("").body("items.memberId", contains(member)).body("items[0].venue", nullValue());
        open(club, member, venue("SN15 1AB"));
        var second = venue("SN1 1AB");
        second.put("name", "The library");
        open(club, member, second);
        found("category=DAY&area=NORTH")
                .body("items.memberId", contains(member, member))
                .body("items.venue.name", contains("The village hall", "The library"))
                .body("items[0].providerName", equalTo("A club"))
                .body("items[0].venue.sessions[0].from", equalTo("10:00:00"));
    }

    @Test
    void leavesOutWhoDoesNotMeetAFilter() {
        open(club, member, venue("SN15 1AB"));
        for (var met : List.of(
                "category=DAY",
                "area=SOUTH",
                "band=STANDARD",
                "category=DAY&band=STANDARD",
                "freePlaces=24",
                "day=FRIDAY",
                "day=FRIDAY&freePlaces=6",
                "access=STEP_FREE&access=QUIET_SPACE",
                "setting=BUILDING_BASED",
                "status=ACTIVE")) {
            finds(met, member);
        }
        for (var unmet : List.of(
                "category=EVENING",
                "area=EAST",
                "band=ENHANCED",
                "category=DAY&band=ENHANCED",
                "freePlaces=25",
                "day=MONDAY",
                "day=FRIDAY&freePlaces=7",
                "access=STEP_FREE&access=HEARING_LOOP",
                "setting=ONLINE",
                "status=REMOVAL_NOTIFIED")) {
            findsNobody(unmet);
        }
    }

    @Test
    void nearestComeFirstAndThoseWithoutAPlaceNotAtAll() {
        var swindon = memberAt("SN1 1AB");
        var canterbury = memberAt("CT1 1AB");
        var chippenham = memberAt("SN15 1AB");
        found("near=SN15")
                .body("items.memberId", contains(chippenham, swindon, canterbury))
                .body("items[0].miles", equalTo(0.0f));
        finds("near=sn15&withinMiles=20", chippenham, swindon);
        finds("near=CT2&category=DAY&withinMiles=5", canterbury);
        findsNobody("near=CT1&category=EVENING");
    }

    @Test
    void refusesADistrictThatIsNotThereAndADistanceFromNowhere() {
        search("near=ZZ9").then().statusCode(422).body("type", equalTo("/problems/district-unknown"));
        search("withinMiles=5").then().statusCode(422).body("type", equalTo("/problems/near-missing"));
        search("day=SOMEDAY").then().statusCode(400);
        search("freePlaces=0").then().statusCode(400);
        search("after=bm90IG91cnM").then().statusCode(400).body("type", equalTo("/problems/bad-cursor"));
    }

    @Test
    void pagesOfBothOrdersGoOnWhereTheyEndedWhoeverCameMeanwhile() {
        open(club, member, venue("SN15 2AA"));
        var all = new ArrayList<>(List.of(member));
        for (var postcode : List.of("SN15 1AB", "SN1 1AB", "CT1 1AB")) {
            all.add(memberAt(postcode));
        }
        for (var order : List.of("limit=2", "limit=2&near=SN15", "limit=2&category=DAY&near=SN15")) {
            var first = search(order);
            first.then().body("items.memberId", contains(all.get(0), all.get(1)));
            var newcomer = memberAt("SN15 3AB");
            var rest = search(order.replace("limit=2", "limit=200") + "&after="
                    + first.jsonPath().getString("next"));
            assertThat(rest.jsonPath().getList("items.memberId", String.class))
                    .doesNotContain(all.get(0), all.get(1))
                    .contains(order.equals("limit=2") ? all.get(2) : newcomer);
        }
        // each newcomer of the order by distance came behind the first page, at the same place
        var everybody = new ArrayList<String>();
        var page = search("limit=2&near=SN15");
        while (true) {
            everybody.addAll(page.jsonPath().getList("items.memberId"));
            var next = page.jsonPath().getString("next");
            if (next == null) {
                break;
            }
            page = search("limit=2&near=SN15&after=" + next);
        }
        assertThat(everybody).hasSize(7).doesNotHaveDuplicates().containsAll(all);
    }

    @Test
    void suspendedAreFoundOnRequestOnlyAndPausedAmongTheOthers() {
        by(COMMISSIONER, Map.of("reasonCode", "QUALITY_CONCERN", "reason", "Two complaints", "until", "2099-12-31"))
                .post("/v1/members/" + member + "/suspension")
                .then()
                .statusCode(200);
        findsNobody("");
        finds("status=SUSPENDED", member);
        by(COMMISSIONER).post("/v1/members/" + member + "/reinstatement").then().statusCode(200);
        found("").body("items.invitations", contains("OPEN"));
        findsNobody("status=SUSPENDED");
    }

    @Test
    void aMemberWhoseVenuesAreClosedIsFoundWithoutOne() {
        var venue = venue("SN15 1AB");
        venue.put("closedOn", "2020-12-31");
        open(club, member, venue);
        findsNobody("near=SN15");
        found("category=DAY").body("items.memberId", contains(member)).body("items[0].venue", nullValue());
        open(club, member, venue("SN15 1AB"));
        found("category=DAY").body("items.memberId", contains(member)).body("items[0].venue", notNullValue());
    }

    @Test
    void aWordOfAnotherSystemChangesNothingHere() {
        var elsewhere = openSystem(system());
        admitted(provider("Gardning Hall " + UUID.randomUUID()), elsewhere);
        var here = admitted(provider("Gardening Hall"), system);
        finds("text=gardning", here);
    }

    @Test
    void whereNothingCanBeLookedForItSaysSo() {
        for (var text : List.of("7", "%26", "%26%20-")) {
            by(COMMISSIONER)
                    .urlEncodingEnabled(false)
                    .get("/v1/purchasing-systems/" + system + "/member-search?text=" + text)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/words-missing"));
        }
        by(COMMISSIONER)
                .urlEncodingEnabled(false)
                .get("/v1/purchasing-systems/" + system + "/member-search?text=%00")
                .then()
                .statusCode(400);
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        open(club, member, venue("SN15 1AB"));
        var second = admitted(provider(), system);
        var page = found("limit=1").extract().jsonPath().getString("next");
        search("limit=1&near=SN15&after=" + page).then().statusCode(400).body("type", equalTo("/problems/bad-cursor"));
        found("limit=1&after=" + page).body("items.memberId", contains(second));
    }

    @Test
    void councilsThatMayBuyFromItSearchToo() {
        var request = system();
        request.put("userAuthorities", List.of(Login.OTHER_COUNCIL));
        var shared = openSystem(request);
        var path = "/v1/purchasing-systems/" + shared + "/member-search";
        by(ELSEWHERE).get(path).then().statusCode(200);
        by(ELSEWHERE)
                .get("/v1/purchasing-systems/" + system + "/member-search")
                .then()
                .statusCode(404);
    }

    @Test
    void memberSaysHowManyPlacesAreFree() {
        var path = open(club, member, venue("SN15 1AB")).header("Location");
        found("freePlaces=20").body("items[0].venue.sessions[0].freePlacesOn", nullValue());
        say(path, Map.of("day", "THURSDAY", "freePlaces", 3))
                .then()
                .statusCode(200)
                .body("sessions[0].freePlaces", equalTo(3))
                .body("sessions[1].freePlaces", nullValue());
        findsNobody("day=THURSDAY&freePlaces=4");
        found("day=THURSDAY&freePlaces=3").body("items.venue.sessions[0].freePlaces", hasItem(3));
        say(path, Map.of("day", "THURSDAY", "from", "10:00", "freePlaces", 0))
                .then()
                .statusCode(200);
        findsNobody("day=THURSDAY&freePlaces=1");
        finds("day=THURSDAY", member);
    }

    @Test
    void refusesMoreFreePlacesThanThereAreAndSessionsThatAreNotThere() {
        var path = open(club, member, venue("SN15 1AB")).header("Location");
        say(path, Map.of("day", "FRIDAY", "freePlaces", 6)).then().statusCode(200);
        say(path, Map.of("day", "FRIDAY", "freePlaces", 7))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/venue-not-allowed"));
        say(path, Map.of("day", "SUNDAY", "freePlaces", 1)).then().statusCode(422);
        say(path, Map.of("day", "FRIDAY", "from", "09:00", "freePlaces", 1))
                .then()
                .statusCode(422)
                .body("reasons", hasSize(1));
        by(provider(), Map.of("sessions", List.of(Map.of("day", "FRIDAY", "freePlaces", 1))))
                .post(path + "/free-places")
                .then()
                .statusCode(404);
    }

    private Response say(String venue, Map<String, Object> free) {
        return by(club, Map.of("sessions", List.of(free))).post(venue + "/free-places");
    }

    @Test
    void findsWordsByTheirBeginningsAndInSpiteOfSlips() {
        open(club, member, venue("SN15 1AB"));
        for (var text : List.of("workshop", "Village", "work", "vilage", "villige hall")) {
            finds("text=" + text, member);
        }
        for (var text : List.of("swimming", "workshop swimming", "xqzzy")) {
            findsNobody("text=" + text);
        }
    }

    @Test
    void followsTheNameOfAProvider() {
        by(club, Map.of("legalName", "The Gardeners", "kind", "CHARITY"))
                .header(
                        "If-Match",
                        by(club).get("/v1/providers/" + club.provider()).header("ETag"))
                .put("/v1/providers/" + club.provider())
                .then()
                .statusCode(200);
        found("text=gardener").body("items.providerName", contains("The Gardeners"));
    }

    @Test
    void showsOtherCouncilsNothing() {
        by(ELSEWHERE)
                .get("/v1/purchasing-systems/" + system + "/member-search")
                .then()
                .statusCode(404);
    }
}
