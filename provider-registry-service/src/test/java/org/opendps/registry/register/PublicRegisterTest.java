package org.opendps.registry.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.admitted;
import static org.opendps.registry.Registry.draftSystem;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.registry.Registry;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class PublicRegisterTest {

    private static final String SYSTEMS = "/v1/public/purchasing-systems/";

    @Inject
    DayTurning days;

    private static Response members(String system, String query) {
        var answer = given().get(SYSTEMS + system + "/members?" + query);
        answer.then().statusCode(200);
        return answer;
    }

    private static int again(String path, Response before) {
        return given().header("If-None-Match", before.header("ETag")).get(path).statusCode();
    }

    private static void rename(Login provider, String name) {
        var path = "/v1/providers/" + provider.provider();
        by(provider, Map.of("legalName", name, "kind", "CHARITY"))
                .header("If-Match", by(provider).get(path).header("ETag"))
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void anybodyReadsNamesAndCategoriesAndNoMore() {
        var system = openSystem(system());
        var member = admitted(provider(), system);
        var shown = members(system, "limit=10").jsonPath();
        assertThat(shown.<Map<String, Object>>getList("items"))
                .containsExactly(Map.of("id", member, "name", "A club", "categories", List.of("DAY")));
        assertThat(given().get(SYSTEMS + system).jsonPath().getMap("").keySet())
                .isEqualTo(Set.of(
                        "id",
                        "authority",
                        "title",
                        "regime",
                        "validFrom",
                        "validUntil",
                        "admissionDuringTerm",
                        "categories",
                        "areas"));
        given().get(SYSTEMS + system)
                .then()
                .header("Cache-Control", equalTo("public, max-age=60"))
                .body("categories[0].title", equalTo("Day opportunities"));
    }

    @Test
    void systemsThatAreNotOpenAreNotThere() {
        var draft = draftSystem(system());
        given().get(SYSTEMS + draft).then().statusCode(404);
        given().get(SYSTEMS + draft + "/members").then().statusCode(404);
        var closed = openSystem(system());
        by(COMMISSIONER, Map.of("reasonCode", "REPLACED", "reason", "Another begins"))
                .post("/v1/purchasing-systems/" + closed + "/closing")
                .then()
                .statusCode(200);
        given().get(SYSTEMS + closed).then().statusCode(404);
        given().get(SYSTEMS + closed + "/members").then().statusCode(404);
    }

    @Test
    void listsOpenSystemsAndTellsWhenOneIsOpened() {
        var list = SYSTEMS.substring(0, SYSTEMS.length() - 1);
        var before = given().get(list);
        before.then().statusCode(200).header("Cache-Control", containsString("public"));
        assertThat(again(list, before)).isEqualTo(304);
        var system = openSystem(system());
        assertThat(again(list, before)).isEqualTo(200);
        String next = null;
        boolean found = false;
        do {
            var page = given().get(list + "?limit=100" + (next == null ? "" : "&after=" + next));
            page.then().statusCode(200);
            found |= page.jsonPath().getList("items.id").contains(system);
            next = page.jsonPath().getString("next");
        } while (next != null);
        assertThat(found).isTrue();
    }

    @Test
    void aListIsTheSameUntilSomebodyComesOrChangesItsName() {
        var system = openSystem(system());
        var path = SYSTEMS + system + "/members";
        var nobody = given().get(path);
        nobody.then().body("items", empty()).body("next", nullValue());
        assertThat(again(path, nobody)).isEqualTo(304);
        var club = provider();
        var member = admitted(club, system);
        assertThat(again(path, nobody)).isEqualTo(200);

        var one = given().get(path);
        by(COMMISSIONER, Map.of("reasonCode", "QUALITY_CONCERN", "reason", "Complaints", "until", "2099-12-31"))
                .post("/v1/members/" + member + "/suspension")
                .then()
                .statusCode(200);
        assertThat(again(path, one))
                .as("after a suspension, which is nobody else's business")
                .isEqualTo(304);
        rename(club, "The Gardeners");
        assertThat(again(path, one)).isEqualTo(200);
        given().get(path).then().body("items[0].name", equalTo("The Gardeners"));
    }

    @Test
    void whoIsRemovedLeavesTheList() {
        var system = openSystem(system());
        var member = admitted(provider(), system);
        var path = SYSTEMS + system + "/members";
        try {
            Registry.goTo("2026-11-23T12:00:00Z");
            by(COMMISSIONER, Map.of("ground", "CONDITIONS_NOT_MET", "reason", "No lead", "effectiveOn", "2026-11-30"))
                    .post("/v1/members/" + member + "/removal")
                    .then()
                    .statusCode(200);
            var told = given().get(path);
            told.then().body("items[0].id", equalTo(member));
            Registry.goTo("2026-11-30T12:00:00Z");
            days.turn();
            assertThat(again(path, told)).isEqualTo(200);
            given().get(path).then().body("items", empty());
        } finally {
            Registry.backToTheRealTime();
        }
    }

    @Test
    void pagesCarryALinkToTheNext() {
        var system = openSystem(system());
        var first = admitted(provider(), system);
        var second = admitted(provider(), system);
        var page = members(system, "limit=1");
        assertThat(page.jsonPath().getList("items.id")).isEqualTo(List.of(first));
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(members(system, "limit=1&after=" + page.jsonPath().getString("next"))
                        .jsonPath()
                        .getList("items.id"))
                .isEqualTo(List.of(second));
    }
}
