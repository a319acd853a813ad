package org.opendps.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The machine client of a partner's portal: it proves who it is with a key of its own ({@code private_key_jwt}, RFC 7523),
 * so that no secret is ever handed over. Sources: OpenID Connect Core 9; the API of Keycloak's administration.
 *
 * @param name of the client in its tokens ({@code azp}), under which the registry accredits the portal
 * @param keys where its public keys are
 * @param requestsPerSecond its rate at the gateway, as a claim of its tokens; null: what every client has
 */
public record PortalClient(String name, Keys keys, @Nullable Integer requestsPerSecond) {

    private static final String RATE = "requests_per_second";
    private static final int TOKEN_SECONDS = 300;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The public keys of a portal. During a rotation both its old and its new key are among them. */
    public sealed interface Keys {

        /** The portal shows them itself, and changes them by itself. */
        record At(String url) implements Keys {}

        /** A set of keys (RFC 7517), renewed by another one. */
        record Given(String set) implements Keys {}
    }

    /** Makes the client, or gives the one of this name these keys and this rate. */
    public void putInto(Administrator administrator) {
        JsonNode existing = existing(administrator, name);
        if (existing.isMissingNode()) {
            administrator.post("/clients", description());
            giveRole(administrator);
        } else {
            mustBePortal(existing);
            String client = "/clients/" + existing.path("id").asText();
            administrator.put(client, description());
            putRate(administrator, client);
        }
    }

    /** Lets the client of this name in no more, at once for new tokens; those it has end within minutes. */
    public static void block(Administrator administrator, String name) {
        JsonNode existing = existing(administrator, name);
        if (existing.isMissingNode()) {
            throw new IllegalArgumentException("There is no client " + name + ".");
        }
        mustBePortal(existing);
        ObjectNode blocked = existing.deepCopy();
        blocked.put("enabled", false);
        administrator.put("/clients/" + existing.path("id").asText(), blocked);
    }

    private static void mustBePortal(JsonNode client) {
        if (!client.path("clientAuthenticatorType").asText().equals("client-jwt")) {
            throw new IllegalArgumentException(client.path("clientId").asText()
                    + " is no client with keys of its own, and stays as it is. Choose another name.");
        }
    }

    private static JsonNode existing(Administrator administrator, String name) {
        return administrator
                .get("/clients?clientId=" + Administrator.encoded(name))
                .path(0);
    }

    private ObjectNode description() {
        ObjectNode client = NODES.objectNode();
        client.put("clientId", name);
        client.put("name", name);
        client.put("description", "a partner's portal");
        client.put("enabled", true);
        client.put("protocol", "openid-connect");
        client.put("publicClient", false);
        client.put("standardFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false);
        client.put("serviceAccountsEnabled", true);
        client.put("clientAuthenticatorType", "client-jwt");
        ObjectNode attributes = client.putObject("attributes");
        attributes.put("access.token.lifespan", String.valueOf(TOKEN_SECONDS));
        attributes.put("use.jwks.url", String.valueOf(keys instanceof Keys.At));
        attributes.put("use.jwks.string", String.valueOf(keys instanceof Keys.Given));
        switch (keys) {
            case Keys.At at -> attributes.put("jwks.url", at.url());
            case Keys.Given given -> attributes.put("jwks.string", given.set());
        }
        if (requestsPerSecond != null) {
            client.putArray("protocolMappers").add(rate(requestsPerSecond));
        }
        return client;
    }

    private static ObjectNode rate(int requestsPerSecond) {
        ObjectNode mapper = NODES.objectNode();
        mapper.put("name", RATE);
        mapper.put("protocol", "openid-connect");
        mapper.put("protocolMapper", "oidc-hardcoded-claim-mapper");
        ObjectNode settings = mapper.putObject("config");
        settings.put("claim.name", RATE);
        settings.put("claim.value", String.valueOf(requestsPerSecond));
        settings.put("jsonType.label", "int");
        settings.put("access.token.claim", "true");
        return mapper;
    }

    /** A change of a client leaves its mappers as they are. */
    private void putRate(Administrator administrator, String client) {
        String mappers = client + "/protocol-mappers/models";
        List<JsonNode> present = StreamSupport.stream(administrator.get(mappers).spliterator(), false)
                .filter(mapper -> mapper.path("name").asText().equals(RATE))
                .toList();
        for (JsonNode old : present) {
            administrator.delete(mappers + "/" + old.path("id").asText());
        }
        if (requestsPerSecond != null) {
            administrator.post(mappers, rate(requestsPerSecond));
        }
    }

    private void giveRole(Administrator administrator) {
        String account = administrator
                .get("/clients/" + existing(administrator, name).path("id").asText() + "/service-account-user")
                .path("id")
                .asText();
        ArrayNode roles = NODES.arrayNode().add(administrator.get("/roles/portal"));
        administrator.post("/users/" + account + "/role-mappings/realm", roles);
    }
}
