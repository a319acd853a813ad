package org.opendps.registry.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.draftSystem;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Broker;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class PurchasingSystemTest {

    private static final String PATH = "/v1/purchasing-systems";

    @Test
    void isADraftOfTheCouncilInTheLogin() {
        by(COMMISSIONER, system())
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("authority", equalTo(Login.COUNCIL))
                .body("admissionDuringTerm", equalTo("CONTINUOUS"))
                .body("categories.code", containsInAnyOrder("DAY", "EVENING"))
                .body("areas", hasSize(2));
    }

    @Test
    void refusalOfTheRegimeNamesItsCitation() {
        var request = system();
        request.remove("noticeReference");
        by(COMMISSIONER, request)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/admission-not-in-notice"))
                .body("citation", equalTo("Procurement Act 2023 s.45(9), s.46(11)"));
        request.put("admissionDuringTerm", "NONE");
        by(COMMISSIONER, request).post(PATH).then().statusCode(201);
    }

    @Test
    void legacySystemEndsWithTheTransitionAndSaysWhatWasDeclared() {
        var request = system();
        request.remove("admissionDuringTerm");
        request.putAll(
                Map.of("regime", "PCR2015_DPS", "contractNoticeSubmittedOn", "2025-02-23", "validUntil", "2030-09-30"));
        by(COMMISSIONER, request)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("validUntil", equalTo("2029-02-23"))
                .body("declaredUntil", equalTo("2030-09-30"));
        request.put("contractNoticeSubmittedOn", "2025-02-24");
        by(COMMISSIONER, request).post(PATH).then().statusCode(422).body("type", equalTo("/problems/regime-closed"));
    }

    /** PCR 2015 reg 34(11), reg 76(7): the notice of a light-touch system says where it goes its own way. */
    @Test
    void onlyALegacySystemHasDaysToBidOfItsOwnAndSaysWhereTheyStand() {
        var request = system();
        request.put("tenderDays", Map.of("days", 5, "statedIn", "2024/S 000-000034"));
        for (var regime : List.of("PA23_LIGHT_TOUCH_FRAMEWORK", "PA23_OPEN_FRAMEWORK", "PA23_DYNAMIC_MARKET")) {
            request.put("regime", regime);
            by(COMMISSIONER, request)
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/tender-days-not-stated"));
        }
        request.remove("admissionDuringTerm");
        request.putAll(Map.of("regime", "PCR2015_DPS", "contractNoticeSubmittedOn", "2024-09-01"));
        for (var wrong :
                List.of(Map.of("days", 5), Map.of("days", 0, "statedIn", "1"), Map.of("days", 5, "statedIn", " "))) {
            request.put("tenderDays", wrong);
            by(COMMISSIONER, request).post(PATH).then().statusCode(400);
        }
        request.put("tenderDays", Map.of("days", 5, "statedIn", "2024/S 000-000034"));
        var id = openSystem(request);
        by(COMMISSIONER)
                .get(PATH + "/" + id)
                .then()
                .body("tenderDays.days", equalTo(5))
                .body("tenderDays.statedIn", equalTo("2024/S 000-000034"));
        assertThat(Broker.await("registry.purchasing-system.v1", id, 1)
                        .getFirst()
                        .value())
                .contains("\"tenderDays\":{\"days\":5,\"statedIn\":\"2024/S 000-000034\"}");
    }

    @Test
    void needsACategoryAndAnAreaAndDistinctCodes() {
        var request = system();
        request.put("categories", List.of());
        request.put("areas", List.of());
        by(COMMISSIONER, request)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("categories", "areas"));
        var area = Map.of("code", "NORTH", "title", "North");
        request.put("categories", List.of(Map.of("code", "DAY", "title", "Day", "cpvCodes", List.of())));
        request.put("areas", List.of(area));
        by(COMMISSIONER, request).post(PATH).then().statusCode(201);
        request.put("areas", List.of(area, area));
        by(COMMISSIONER, request)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/code-used-twice"))
                .body("field", equalTo("areas"));
    }

    @Test
    void isOpenedOnceAndTellsTheWorld() {
        var id = draftSystem(system());
        var opening = PATH + "/" + id + "/opening";
        by(COMMISSIONER)
                .post(opening)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .header("ETag", "\"1\"");
        by(COMMISSIONER)
                .post(opening)
                .then()
                .statusCode(409)
                .body("currentState", equalTo("OPEN"))
                .body("allowed", containsInAnyOrder("CLOSED", "EXPIRED"));
        var told = Broker.await("registry.purchasing-system.v1", id, 1);
        assertThat(told).hasSize(1);
        var event = JsonPath.from(told.getFirst().value());
        assertThat(event.getString("kind")).isEqualTo("PURCHASING_SYSTEM_OPENED");
        assertThat(event.getInt("version")).isEqualTo(1);
        assertThat(event.getString("status")).isEqualTo("OPEN");
        assertThat(event.getList("categories.code", String.class)).containsExactly("DAY", "EVENING");
        assertThat(event.getMap(""))
                .containsOnlyKeys(
                        "kind",
                        "purchasingSystemId",
                        "version",
                        "authority",
                        "userAuthorities",
                        "title",
                        "regime",
                        "admissionDuringTerm",
                        "entryWindows",
                        "noticeReference",
                        "status",
                        "validFrom",
                        "validUntil",
                        "categories",
                        "areas",
                        "conditions",
                        "conditionsVersion",
                        "awardCriteria",
                        "tenderDays",
                        "by",
                        "daysLeft");
    }

    @Test
    void isOpenedByItsOwnCouncilOnly() {
        var id = draftSystem(system());
        by(ELSEWHERE).post(PATH + "/" + id + "/opening").then().statusCode(404);
        by(COMMISSIONER)
                .post(PATH + "/" + UUID.randomUUID() + "/opening")
                .then()
                .statusCode(404);
    }

    @Test
    void isSeenByEverybodyOnceItIsOpen() {
        var draft = draftSystem(system());
        var open = openSystem(system());
        var newcomer = Login.newcomer("anybody");
        by(COMMISSIONER).get(PATH + "/" + draft).then().statusCode(200);
        by(newcomer).get(PATH + "/" + draft).then().statusCode(404);
        by(ELSEWHERE).get(PATH + "/" + draft).then().statusCode(404);
        by(newcomer).get(PATH + "/" + open).then().statusCode(200).header("ETag", "\"1\"");
        assertThat(idsSeenBy(COMMISSIONER)).contains(draft, open);
        assertThat(idsSeenBy(newcomer)).contains(open).doesNotContain(draft);
        assertThat(idsSeenBy(ELSEWHERE)).contains(open).doesNotContain(draft);
    }

    private static List<String> idsSeenBy(Login login) {
        var ids = new ArrayList<String>();
        String after = null;
        do {
            var request = by(login).queryParam("limit", 2);
            var page = (after == null ? request : request.queryParam("after", after))
                    .get(PATH)
                    .jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            after = page.getString("next");
        } while (after != null);
        assertThat(ids).doesNotHaveDuplicates().isSorted();
        return ids;
    }

    @Test
    void textWithNulIsMalformedAndNoFault() {
        var request = system();
        request.put("title", "a\0b");
        by(COMMISSIONER, request)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-request"))
                .body("violations.field", hasItem("title"));
    }
}
