package org.opendps.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.admitted;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Every list can be had as a file for a spreadsheet. */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class ListsTest {

    @Test
    void everyListIsExported() throws IOException {
        var paths = new ObjectMapper()
                .readTree(RestAssured.get("/q/openapi?format=json").asString())
                .path("paths");
        // the public register is small and cached in one form; the audit is proved as JSON
        var lists = paths.properties().stream()
                .filter(path -> !path.getKey().startsWith("/v1/public/")
                        && !path.getKey().startsWith("/v1/audit/"))
                .filter(path -> isList(path.getValue().path("get")))
                .toList();
        assertThat(lists)
                .hasSizeGreaterThan(25)
                .allSatisfy(list -> assertThat(list.getValue()
                                .path("get")
                                .path("responses")
                                .path("200")
                                .path("content")
                                .has("text/csv"))
                        .as(list.getKey())
                        .isTrue());
    }

    /** A page, or all at once. */
    private static boolean isList(JsonNode get) {
        boolean paged = StreamSupport.stream(get.path("parameters").spliterator(), false)
                .anyMatch(parameter -> parameter.path("name").asText().equals("limit"));
        return paged
                || get.at("/responses/200/content/application~1json/schema/type")
                        .toString()
                        .contains("array");
    }

    private static List<String> lines(String path) {
        var answer = by(COMMISSIONER).accept("text/csv").get(path);
        answer.then().statusCode(200).header("Content-Type", "text/csv;charset=UTF-8");
        return answer.asString().lines().toList();
    }

    @Test
    void aMemberIsALine() {
        var system = openSystem(system());
        var member = admitted(provider(), system);
        var path = "/v1/purchasing-systems/" + system;
        assertThat(lines(path + "/members"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith(member + ",E06000054," + system + ",")
                .contains(",DAY,NORTH; SOUTH,ACTIVE,OPEN,,");
        assertThat(lines(path + "/member-search?category=DAY"))
                .hasSize(2)
                .last()
                .asString()
                .contains(",A club,");
        assertThat(lines(path + "/applications")).hasSize(2);
        assertThat(lines("/v1/members/" + member + "/rates"))
                .hasSize(2)
                .last()
                .asString()
                .contains("DAY,STANDARD,55.00,");
    }
}
