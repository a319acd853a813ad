package org.opendps.registry.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.opendps.registry.People.newcomer;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.provider;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class ProviderListTest {

    private static final String PATH = "/v1/providers";

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String number = String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));

    private String register(String name, String postcode) {
        var answer = by(
                        newcomer(),
                        Map.of(
                                "legalName",
                                name,
                                "kind",
                                "COMPANY",
                                "identifiers",
                                List.of(Map.of("scheme", "GB-COH", "id", number)),
                                "postcode",
                                postcode,
                                "duplicatesChecked",
                                true))
                .post(PATH);
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    @Test
    void findsByNumberNameAndDistrict() {
        var id = register("Riverside 100% " + word, "ZE1 0AA");
        by(COMMISSIONER)
                .get(PATH + "?identifier=" + number)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        by(COMMISSIONER)
                .queryParam("name", word.toUpperCase(java.util.Locale.ROOT))
                .get(PATH)
                .then()
                .body("items.id", contains(id));
        by(COMMISSIONER).queryParam("name", "100% " + word).get(PATH).then().body("items.id", contains(id));
        by(COMMISSIONER).queryParam("name", "100_ " + word).get(PATH).then().body("items", empty());
        by(COMMISSIONER)
                .queryParam("postcodeDistrict", "ZE1")
                .queryParam("name", word)
                .get(PATH)
                .then()
                .body("items.id", contains(id));
        by(COMMISSIONER)
                .queryParam("postcodeDistrict", "ZE2")
                .queryParam("name", word)
                .get(PATH)
                .then()
                .body("items", empty());
        by(COMMISSIONER).get(PATH + "?name=ab").then().statusCode(400);
    }

    @Test
    void pagesInTheOrderOfRegistration() {
        provider();
        var id = register("Paged " + word, "ZE1 0AA");
        var page = by(COMMISSIONER).get(PATH + "?limit=1");
        page.then().statusCode(200).header("Link", org.hamcrest.Matchers.containsString("after="));
        List<String> seen = new java.util.ArrayList<>(page.jsonPath().getList("items.id"));
        var next = page.jsonPath().getString("next");
        while (next != null) {
            page = by(COMMISSIONER).get(PATH + "?limit=200&after=" + next);
            seen.addAll(page.jsonPath().<String>getList("items.id"));
            next = page.jsonPath().getString("next");
        }
        assertThat(seen).doesNotHaveDuplicates().isSorted().contains(id);
    }

    @Test
    void eachCouncilTagsProvidersForItself() {
        var id = register("Tagged " + word, "ZE1 0AA");
        var path = PATH + "/" + id + "/tags";
        for (int i = 0; i < 2; i++) {
            by(COMMISSIONER, Map.of("tag", "grant-funded"))
                    .post(path)
                    .then()
                    .statusCode(200)
                    .body("authority", equalTo(Login.COUNCIL))
                    .body("tags", contains("grant-funded"));
        }
        by(ELSEWHERE).get(path).then().statusCode(200).body("tags", empty());
        by(COMMISSIONER)
                .queryParam("tag", "grant-funded")
                .queryParam("name", word)
                .get(PATH)
                .then()
                .body("items.id", contains(id));
        by(ELSEWHERE)
                .queryParam("tag", "grant-funded")
                .queryParam("name", word)
                .get(PATH)
                .then()
                .body("items", empty());
        by(COMMISSIONER, Map.of("tag", "grant-funded"))
                .post(path + "/removal")
                .then()
                .statusCode(200)
                .body("tags", empty());
        by(COMMISSIONER, Map.of("tag", "famous"))
                .post(path)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("tag"));
        by(COMMISSIONER, Map.of("tag", "grant-funded"))
                .post(PATH + "/" + UUID.randomUUID() + "/tags")
                .then()
                .statusCode(404);
    }
}
