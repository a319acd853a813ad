package org.opendps.registry.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.admitted;
import static org.opendps.registry.Registry.apply;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.pack;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.submitted;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Broker;
import org.opendps.test.Login;

/** A merge of duplicates takes applications and memberships along. */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class MergedMemberTest {

    private static Response merge(Login survivor, Login duplicate) {
        return by(COMMISSIONER, Map.of("duplicate", String.valueOf(duplicate.provider()), "reason", "Registered twice"))
                .post("/v1/providers/" + survivor.provider() + "/merges");
    }

    @Test
    void applicationsAndMembershipsBelongToTheSurvivor() {
        var survivor = provider();
        var duplicate = provider();
        var member = admitted(duplicate, openSystem(system()));
        var draft = apply(duplicate, openSystem(system()), pack()).jsonPath().getString("id");
        var own = submitted(survivor, openSystem(system()));
        merge(survivor, duplicate).then().statusCode(201);
        by(survivor).get("/v1/members/" + member).then().statusCode(200);
        by(survivor)
                .get("/v1/applications")
                .then()
                .body("items.status", containsInAnyOrder("ADMITTED", "DRAFT", "SUBMITTED"));
        by(survivor).get("/v1/applications/" + draft).then().statusCode(200);
        by(survivor).get("/v1/applications/" + own).then().statusCode(200);
        var told = JsonPath.from(
                Broker.await("registry.member.v1", member, 2).getLast().value());
        assertThat(told.getString("kind")).isEqualTo("MEMBER_MOVED");
        assertThat(told.getString("providerId")).isEqualTo(String.valueOf(survivor.provider()));
    }

    @Test
    void mergeWaitsUntilOnlyOneStandsInEachSystem() {
        var survivor = provider();
        var duplicate = provider();
        var system = openSystem(system());
        admitted(survivor, system);
        var second = submitted(duplicate, system);
        merge(survivor, duplicate)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/both-have-applied"))
                .body("purchasingSystems", contains(system));
        by(duplicate).post("/v1/applications/" + second + "/withdrawal").then().statusCode(200);
        merge(survivor, duplicate).then().statusCode(201);
    }
}
