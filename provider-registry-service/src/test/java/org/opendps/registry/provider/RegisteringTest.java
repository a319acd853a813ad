package org.opendps.registry.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.oneOf;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.provider;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.StubKeycloak;
import org.opendps.registry.provider.registration.DemonstrationProviders;
import org.opendps.test.AtOnce;
import org.opendps.test.Broker;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class RegisteringTest {

    private static final String PATH = "/v1/providers";

    @Inject
    DemonstrationProviders demonstration;

    private static Login founder() {
        var founder = Login.newcomer("founder-" + UUID.randomUUID());
        StubKeycloak.addUser("subject-of-" + founder.name());
        return founder;
    }

    private final String number = String.valueOf(ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999));

    private Map<String, Object> club() {
        return Map.of(
                "legalName", "Orchard Day Club",
                "tradingName", "Orchard",
                "kind", "CHARITY",
                "identifiers", List.of(Map.of("scheme", "GB-COH", "id", number)),
                "postcode", "sn151ab",
                "email", "hello@orchard.example",
                "duplicatesChecked", true);
    }

    @Test
    void makesTheFounderItsFirstAdministrator() {
        var founder = founder();
        by(founder, club())
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("identifiers[0].scheme", equalTo("GB-COH"))
                .body("identifiers[0].id", equalTo("0" + number))
                .body("postcode", equalTo("SN15 1AB"))
                .body("administrators.username", contains(founder.name()))
                // told at once, and done soon
                .body("administrators.access", contains(oneOf("PENDING", "GRANTED")));
    }

    @Test
    void tellsTheWorldWithoutAnybodysName() {
        var founder = founder();
        var id = by(founder, club()).post(PATH).jsonPath().getString("id");
        var event = JsonPath.from(
                Broker.await("registry.provider.v1", id, 1).getFirst().value());
        assertThat(event.getMap(""))
                .containsOnlyKeys(
                        "kind",
                        "providerId",
                        "version",
                        "name",
                        "legalName",
                        "providerKind",
                        "identifiers",
                        "postcodeDistrict",
                        "sme",
                        "vcse",
                        "status",
                        "mergedInto",
                        "authority");
        assertThat(event.getString("kind")).isEqualTo("PROVIDER_REGISTERED");
        assertThat(event.getString("name")).isEqualTo("Orchard");
        assertThat(event.getString("authority")).isNull();
        assertThat(event.getString("identifiers[0].id")).isEqualTo("0" + number);
    }

    @Test
    void everyBadFieldIsNamed() {
        by(founder(), Map.of("legalName", "A", "kind", "CHARITY", "identifiers", List.of(vat("GB123456789"))))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("identifiers[0]"));
        by(
                        founder(),
                        Map.of(
                                "legalName",
                                "A",
                                "kind",
                                "CHARITY",
                                "identifiers",
                                List.of(vat("GB980780684")),
                                "duplicatesChecked",
                                true))
                .post(PATH)
                .then()
                .statusCode(201);
        by(founder(), Map.of("legalName", " ", "email", "no address"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("legalName"))
                .body("violations.field", hasItem("kind"))
                .body("violations.field", hasItem("email"));
    }

    private static Map<String, String> vat(String id) {
        return Map.of("scheme", "GB-VAT", "id", id);
    }

    @Test
    void onePersonRegistersOneProvider() {
        var founder = founder();
        by(founder, club()).post(PATH).then().statusCode(201);
        by(founder, club()).post(PATH).then().statusCode(409).body("type", equalTo("/problems/already-acting"));
    }

    @Test
    void onePersonRegistersOneProviderAlsoAtTheSameMoment() {
        var founder = founder();
        var answers = AtOnce.call(
                Collections.nCopies(4, () -> by(founder, club()).post(PATH).statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void whoHasARoleOrAProviderRegistersNone() {
        by(COMMISSIONER, club()).post(PATH).then().statusCode(403).body("type", equalTo("/problems/not-allowed"));
        by(new Login("bound", Set.of(), null, UUID.randomUUID()), club())
                .post(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void isReadByItselfAndByEveryCouncil() {
        var one = provider();
        var another = provider();
        by(one).get(PATH + "/" + one.provider()).then().statusCode(200).header("ETag", "\"0\"");
        by(another).get(PATH + "/" + one.provider()).then().statusCode(404);
        by(Login.as("practitioner").at(Login.OTHER_COUNCIL))
                .get(PATH + "/" + one.provider())
                .then()
                .statusCode(200);
        by(COMMISSIONER).get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void demonstrationHasThreeProvidersHoweverOftenItStarts() {
        demonstration.load();
        demonstration.load();
        for (int i = 1; i <= 3; i++) {
            var id = "0198c0de-0000-7000-8000-00000000000" + i;
            by(Login.ofProvider(UUID.fromString(id)))
                    .get(PATH + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("administrators", equalTo(List.of()));
            assertThat(Broker.await("registry.provider.v1", id, 1)).hasSize(1);
        }
    }
}
