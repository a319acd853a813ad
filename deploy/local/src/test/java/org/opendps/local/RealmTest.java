package org.opendps.local;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opendps.local.plan.Checkout;

class RealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        realm = JSON.readTree(Checkout.find().deploy("keycloak/dps-realm.json").toFile());
    }

    @Test
    void hasExactlyTheRolesOfTheSystem() {
        assertThat(realm.at("/roles/realm").findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        "commissioner",
                        "practitioner",
                        "support-officer",
                        "evaluator",
                        "moderator",
                        "finance",
                        "finance-approver",
                        "auditor",
                        "admin",
                        "provider",
                        "portal",
                        "finance-system");
    }

    @Test
    void letsEveryDemonstrationUserInWithoutAnyPrompt() {
        assertThat(people()).hasSize(18).allSatisfy(user -> {
            String name = user.get("username").asText();
            assertThat(user.at("/credentials/0/value").asText()).isEqualTo(name);
            assertThat(user.at("/credentials/0/temporary").asBoolean(true)).isFalse();
            assertThat(user.at("/firstName").asText()).isNotBlank();
            assertThat(user.at("/lastName").asText()).isNotBlank();
            assertThat(user.at("/email").asText()).contains("@");
            assertThat(user.at("/realmRoles")).hasSize(2);
        });
    }

    @Test
    void bindsProvidersToTheirProviderAndOfficersToTheirCouncil() {
        Map<String, String> bindings = people().collect(toMap(
                user -> user.get("username").asText(),
                user -> user.at("/attributes/authority/0")
                        .asText(user.at("/attributes/provider_id/0").asText())));

        assertThat(bindings)
                .containsEntry("provider1", "0198c0de-0000-7000-8000-000000000001")
                .containsEntry("provider2", "0198c0de-0000-7000-8000-000000000002")
                .containsEntry("provider3", "0198c0de-0000-7000-8000-000000000003")
                .containsEntry("commissioner", "E06000054")
                .containsEntry("other-commissioner", "E06000019")
                .containsEntry("other-practitioner", "E06000019");
    }

    @Test
    void letsOnlyAdministratorsSetCouncilAndProvider() throws IOException {
        JsonNode profile = JSON.readTree(
                realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText());

        assertThat(elements(profile.get("attributes"))
                        .filter(attribute -> List.of("authority", "provider_id")
                                .contains(attribute.get("name").asText())))
                .hasSize(2)
                .allSatisfy(attribute ->
                        assertThat(attribute.at("/permissions/edit").toString()).isEqualTo("[\"admin\"]"));
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
    }

    @Test
    void putsCouncilAndProviderIntoTheTokensOfEveryClient() {
        assertThat(elements(realm.get("clients")))
                .allSatisfy(
                        client -> assertThat(client.get("defaultClientScopes").toString())
                                .contains("\"dps-identity\"", "\"roles\""));
    }

    @Test
    void saysInEveryTokenThatItIsForThisApi() {
        JsonNode mapper = elements(realm.get("clientScopes"))
                .filter(scope -> scope.get("name").asText().equals("dps-identity"))
                .flatMap(scope -> elements(scope.get("protocolMappers")))
                .filter(one -> one.get("protocolMapper").asText().equals("oidc-audience-mapper"))
                .findFirst()
                .orElseThrow();

        assertThat(mapper.at("/config/included.custom.audience").asText()).isEqualTo("dps-api");
        assertThat(mapper.at("/config/access.token.claim").asText()).isEqualTo("true");
    }

    @Test
    void allowsThePasswordGrantToOneClientOnly() {
        assertThat(elements(realm.get("clients"))
                        .filter(client ->
                                client.get("directAccessGrantsEnabled").asBoolean())
                        .map(client -> client.get("clientId").asText()))
                .containsExactly("dps-cli");
    }

    @Test
    void givesTheRegistryNoMoreThanTheCareOfUsers() {
        JsonNode account = elements(realm.get("users"))
                .filter(user -> user.path("serviceAccountClientId").asText().equals("registry-service"))
                .findFirst()
                .orElseThrow();

        assertThat(account.has("realmRoles")).isFalse();
        assertThat(account.get("clientRoles").toString())
                .isEqualTo("{\"realm-management\":[\"manage-users\",\"view-users\",\"query-users\"]}");
    }

    private static Stream<JsonNode> people() {
        return elements(realm.get("users")).filter(user -> !user.has("serviceAccountClientId"));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
