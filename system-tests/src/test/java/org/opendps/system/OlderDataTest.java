package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.identity.Administrator;
import org.opendps.local.identity.RealmOfOlderData;
import org.opendps.local.plan.Checkout;

/** A realm that was made before its file gained something. */
@ExtendWith(RunningSystem.class)
class OlderDataTest {

    private static final String SCOPE = "dps-identity";

    private static JsonNode scope(Administrator administrator) {
        for (JsonNode scope : administrator.get("/client-scopes")) {
            if (scope.path("name").asText().equals(SCOPE)) {
                return scope;
            }
        }
        throw new IllegalStateException("no scope " + SCOPE);
    }

    private static JsonNode mapper(JsonNode scope, String name) {
        for (JsonNode mapper : scope.path("protocolMappers")) {
            if (mapper.path("name").asText().equals(name)) {
                return mapper;
            }
        }
        throw new IllegalStateException("no mapper " + name);
    }

    @Test
    void gainsWhatItLacksAndKeepsWhatItHas(RunningSystem.Handle system) {
        var administrator = Administrator.logIn(
                        system.doors().identity().replaceAll("/realms/dps$", ""), system.administration())
                .orElseThrow();
        var before = scope(administrator);
        var models = "/client-scopes/" + before.path("id").asText() + "/protocol-mappers/models/";
        var council = mapper(before, "authority");
        administrator.delete(models + mapper(before, "audience").path("id").asText());

        new RealmOfOlderData(Checkout.find().deploy("keycloak/dps-realm.json")).complete(administrator);

        var after = scope(administrator);
        assertThat(mapper(after, "audience")
                        .at("/config/included.custom.audience")
                        .asText())
                .isEqualTo("dps-api");
        assertThat(mapper(after, "authority")).isEqualTo(council);
        assertThat(after.path("protocolMappers")).hasSameSizeAs(before.path("protocolMappers"));
    }
}
