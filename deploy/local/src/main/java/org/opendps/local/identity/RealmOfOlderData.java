package org.opendps.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A realm is read from its file once, when there is none. What the file has gained since is added to a realm that was
 * made before; nothing that is there is changed or taken away, since somebody may have set it so.
 */
public final class RealmOfOlderData {

    private final JsonNode file;

    public RealmOfOlderData(Path file) {
        try {
            this.file = new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Today this is what the scopes of clients put into tokens. */
    public void complete(Administrator administrator) {
        Map<String, JsonNode> present = byName(administrator.get("/client-scopes"));
        for (JsonNode scope : file.path("clientScopes")) {
            JsonNode existing = present.get(scope.path("name").asText());
            if (existing != null) {
                complete(administrator, existing, scope);
            }
        }
    }

    private static void complete(Administrator administrator, JsonNode existing, JsonNode scope) {
        Map<String, JsonNode> present = byName(existing.path("protocolMappers"));
        for (JsonNode mapper : scope.path("protocolMappers")) {
            if (!present.containsKey(mapper.path("name").asText())) {
                administrator.post(
                        "/client-scopes/" + existing.path("id").asText() + "/protocol-mappers/models", mapper);
            }
        }
    }

    private static Map<String, JsonNode> byName(JsonNode list) {
        Map<String, JsonNode> named = new HashMap<>();
        list.forEach(one -> named.put(one.path("name").asText(), one));
        return named;
    }
}
