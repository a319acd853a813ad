package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.opendps.calloff.PlacementScene.holds;
import static org.opendps.calloff.PlacementScene.vary;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** A placement that goes from one provider to another after 30 days: each sees its own days and nothing of the other. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ProviderShareTest {

    private static final int MOVE = 30;
    private static final int LAST = 200;

    private PlacementScene scene;
    private String placement;
    private Login former;
    private Login next;

    @BeforeEach
    void move() {
        scene = new PlacementScene();
        placement = scene.funded();
        var other = scene.scene.far;
        former = Login.ofProvider(scene.scene.near);
        next = Login.ofProvider(other);
        holds(vary(
                placement,
                day(MOVE),
                Map.of(
                        "providerId",
                        other,
                        "unitCost",
                        "44.44",
                        "decisionReference",
                        PlacementScene.decision(PlacementScene.today()))));
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private static java.time.LocalDate day(int days) {
        return PlacementScene.today().plusDays(days);
    }

    private String path() {
        return "/v1/placements/" + placement;
    }

    /** Both before the move and after it, in the single view, the list and the papers. */
    @Test
    void theFormerProviderSeesNothingOfWhoCameAfterIt() {
        for (var at : new int[] {0, MOVE + 1}) {
            if (at > 0) {
                Scene.setClock(day(at) + "T12:00:00Z");
            }
            by(former)
                    .get(path())
                    .then()
                    .statusCode(200)
                    .body("providerId", equalTo(scene.scene.near.toString()))
                    .body("unitCost", equalTo("50.00"))
                    .body("until", equalTo(day(MOVE - 1).toString()))
                    .body("status", equalTo(at == 0 ? "RUNNING" : "ENDED"));
            for (var seen : new String[] {path(), "/v1/placements", path() + "/contract", path() + "/order"}) {
                assertThat(by(former)
                                .accept("text/html, application/json")
                                .get(seen)
                                .asString())
                        .contains("50.00")
                        .doesNotContain("44.44")
                        .doesNotContain(scene.scene.far.toString())
                        .doesNotContain(scene.scene.person.toString());
            }
        }
    }

    @Test
    void theNextProviderSeesNothingOfWhoWasThereBefore() {
        by(next).get(path())
                .then()
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("from", equalTo(day(MOVE).toString()))
                .body("until", equalTo(day(LAST).toString()));
        for (var seen : new String[] {path(), "/v1/placements", path() + "/contract", path() + "/order"}) {
            assertThat(by(next).accept("text/html, application/json").get(seen).asString())
                    .contains("44.44")
                    .doesNotContain("50.00")
                    .doesNotContain(scene.scene.near.toString())
                    .doesNotContain(scene.scene.person.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, DIED, OTHER", "0, MOVED_AWAY, MOVED_AWAY"})
    void whyItEndedIsToldToTheLastProviderOnlyAndNotThatSomebodyDied(int unused, String reason, String told) {
        Scene.setClock(day(MOVE + 5) + "T12:00:00Z");
        PlacementScene.end(placement, reason, day(MOVE + 4)).then().statusCode(201);
        by(next).get(path()).then().body("endReason", equalTo(told)).body("status", equalTo("ENDED"));
        by(former).get(path()).then().body("$", not(hasKey("endReason")));
        by(COMMISSIONER).get(path()).then().body("endReason", equalTo(reason));
    }

    /** Whoever prepared for somebody reads that nobody comes, and no one else does. */
    @Test
    void whoWasToSupplyFindsAPlacementThatNeverBegan() {
        var wish = scene.wish();
        wish.put("from", day(5).toString());
        wish.put("personRef", java.util.UUID.randomUUID());
        String id = PlacementScene.place(wish).then().statusCode(201).extract().path("id");
        PlacementScene.end(id, "MOVED_AWAY", day(4)).then().statusCode(201);
        by(former)
                .get("/v1/placements/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDED"))
                .body("endReason", equalTo("MOVED_AWAY"))
                .body("until", equalTo(day(4).toString()));
        by(former).get("/v1/placements?limit=200").then().body("items.id", hasItem(id));
        by(former).get("/v1/placements?status=ENDED&limit=200").then().body("items.id", hasItem(id));
        by(former).get("/v1/placements?status=PLANNED&limit=200").then().body("items.id", not(hasItem(id)));
        by(former)
                .accept("text/html")
                .get("/v1/placements/" + id + "/contract")
                .then()
                .statusCode(200)
                .body(containsString("Nothing is payable"));
        by(next).get("/v1/placements/" + id).then().statusCode(404);
    }

    @Test
    void aRestOfThePersonIsShownToWhomeverItConcerns() {
        Scene.setClock(day(MOVE + 1) + "T12:00:00Z");
        by(COMMISSIONER, Map.of("kind", "HOSPITAL", "from", day(MOVE + 1).toString()))
                .post(path() + "/suspension")
                .then()
                .statusCode(201);
        by(next).get(path()).then().body("suspensions", hasSize(1));
        by(former).get(path()).then().body("suspensions", empty());
    }

    @Test
    void aProviderFiltersByItsOwnDaysOnly() {
        for (var filter : new String[] {
            "personRef=" + scene.scene.person,
            "providerId=" + scene.scene.far,
            "payer=SELF",
            "basis=SPOT",
            "reviewDueBefore=2099-01-01"
        }) {
            by(former)
                    .get("/v1/placements?" + filter)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/filter-not-for-providers"));
        }
        by(former).get("/v1/placements?endsBefore=" + day(MOVE)).then().body("items.id", hasItem(placement));
        by(former).get("/v1/placements?endsBefore=" + day(MOVE - 1)).then().body("items", empty());
        by(next).get("/v1/placements?endsBefore=" + day(LAST)).then().body("items", empty());
        by(next).get("/v1/placements?status=PLANNED").then().body("items.id", hasItem(placement));
        by(next).get("/v1/placements?status=RUNNING").then().body("items", empty());
        by(former).get("/v1/placements?status=RUNNING").then().body("items.id", hasItem(placement));
        Scene.setClock(day(MOVE + 1) + "T12:00:00Z");
        by(former).get("/v1/placements?status=ENDED").then().body("items.id", hasItem(placement));
        by(former).get("/v1/placements?status=RUNNING").then().body("items", empty());
    }
}
