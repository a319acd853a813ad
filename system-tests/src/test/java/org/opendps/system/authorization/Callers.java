package org.opendps.system.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendps.local.identity.Administrator;
import org.opendps.local.identity.MachineLogin;
import org.opendps.local.story.Doors;

/** Logs in whoever the matrix is about: at the real identity provider, with tokens that it really made. */
final class Callers {

    static final String PROVIDER = "0198c0de-0000-7000-8000-000000000001";
    static final String OTHER_PROVIDER = "0198c0de-0000-7000-8000-000000000002";

    /** Each role once, by the name of a user of the demonstration who has it. */
    private static final Map<String, String> USERS = Map.of(
            "commissioner", "commissioner",
            "practitioner", "practitioner",
            "support-officer", "support-officer",
            "evaluator", "evaluator1",
            "moderator", "moderator",
            "finance", "finance",
            "finance-approver", "finance-approver",
            "auditor", "auditor",
            "admin", "admin");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Doors doors;
    private final MachineLogin administration;
    private final Map<String, Caller> elsewhere = new HashMap<>();

    Callers(Doors doors, MachineLogin administration) {
        this.doors = doors;
        this.administration = administration;
    }

    /** What nobody may accept, though only two of them are badly signed. */
    List<Caller> refused() throws IOException, InterruptedException {
        var good = ofUser("auditor");
        return List.of(
                Caller.anonymous(),
                Caller.refused("expired", expired()),
                Caller.refused("wrong audience", forAnotherSystem()),
                Caller.refused("wrong issuer", ofAnotherRealm()),
                Caller.refused("algorithm none", unsigned(good)),
                Caller.refused("changed role", changed(good)));
    }

    /** Everybody of the council, two providers, a portal with a mandate and without, and somebody of another council. */
    List<Caller> accepted() throws IOException, InterruptedException {
        List<Caller> all = new ArrayList<>();
        for (var user : USERS.entrySet()) {
            all.add(Caller.of(user.getKey(), user.getKey(), ofUser(user.getValue())));
        }
        all.add(Caller.of("provider A", "provider", ofUser("provider1")));
        all.add(Caller.of("provider B", "provider", ofUser("provider2")));
        var portal = Caller.of("portal", "portal", ofMachine("partner-portal"));
        all.add(new Caller(
                "portal with mandate", "portal", portal.onBehalfOf(PROVIDER).headers()));
        all.add(new Caller(
                "portal without mandate",
                "portal",
                portal.onBehalfOf(OTHER_PROVIDER).headers()));
        all.add(Caller.of("finance system", "finance-system", ofMachine("internal-finance")));
        all.add(Caller.of("practitioner of another council", "practitioner", ofUser("other-practitioner")));
        return all;
    }

    /** Somebody with this role at another council than everybody else's. */
    Caller elsewhere(String role) throws IOException, InterruptedException {
        var known = elsewhere.get(role);
        if (known == null) {
            known = registeredElsewhere(role);
            elsewhere.put(role, known);
        }
        return known;
    }

    private Caller registeredElsewhere(String role) throws IOException, InterruptedException {
        var name = "elsewhere-" + role;
        var administrator = administrator();
        if (administrator.get("/users?exact=true&username=" + name).isEmpty()) {
            var user = JSON.createObjectNode()
                    .put("username", name)
                    .put("firstName", "Sam")
                    .put("lastName", "Elsewhere")
                    .put("email", name + "@example.org")
                    .put("enabled", true);
            user.putObject("attributes").putArray("authority").add("E06000019");
            user.putArray("credentials")
                    .addObject()
                    .put("type", "password")
                    .put("value", name)
                    .put("temporary", false);
            administrator.post("/users", user);
            var id = administrator
                    .get("/users?exact=true&username=" + name)
                    .at("/0/id")
                    .asText();
            administrator.post(
                    "/users/" + id + "/role-mappings/realm",
                    JSON.createArrayNode().add(administrator.get("/roles/" + role)));
        }
        return Caller.of(name, role, ofUser(name));
    }

    /** Logged in for this: such a login ends within a minute. */
    private Administrator administrator() {
        return Administrator.logIn(keycloak(), administration).orElseThrow();
    }

    private String keycloak() {
        return doors.identity().replaceAll("/realms/dps$", "");
    }

    String ofUser(String name) throws IOException, InterruptedException {
        return token(
                "dps", Map.of("grant_type", "password", "client_id", "dps-cli", "username", name, "password", name));
    }

    private String ofMachine(String client) throws IOException, InterruptedException {
        return token("dps", Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client));
    }

    /** Signed by the right key, for somebody who may, and over. */
    private String expired() throws IOException, InterruptedException {
        var client = machineWithRole("auditor").put("clientId", "short-lived");
        client.withObject("/attributes").put("access.token.lifespan", "1");
        var token = made(client);
        Thread.sleep(2000);
        return token;
    }

    /** Signed by the right key, for somebody who may, of a client of which nobody said that it is for this API. */
    private String forAnotherSystem() throws IOException, InterruptedException {
        var client = machineWithRole("auditor").put("clientId", "of-another-system");
        client.putArray("defaultClientScopes").add("basic").add("roles");
        return made(client);
    }

    /** Of the realm that administers the others. */
    private String ofAnotherRealm() throws IOException, InterruptedException {
        return token(
                "master",
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        administration.client(),
                        "client_secret",
                        administration.secret()));
    }

    private static String unsigned(String good) {
        return encoded("{\"alg\":\"none\"}") + "." + good.split("\\.", -1)[1] + ".";
    }

    private static String changed(String good) {
        var parts = good.split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(claims.replace("\"auditor\"", "\"admin\"")) + "." + parts[2];
    }

    private static ObjectNode machineWithRole(String role) {
        var client = JSON.createObjectNode()
                .put("secret", role)
                .put("publicClient", false)
                .put("standardFlowEnabled", false)
                .put("serviceAccountsEnabled", true);
        client.putObject("attributes");
        return client;
    }

    private String made(ObjectNode client) throws IOException, InterruptedException {
        var name = client.get("clientId").asText();
        var administrator = administrator();
        administrator.post("/clients", client);
        var id = administrator.get("/clients?clientId=" + name).at("/0/id").asText();
        var account = administrator
                .get("/clients/" + id + "/service-account-user")
                .get("id")
                .asText();
        administrator.post(
                "/users/" + account + "/role-mappings/realm",
                JSON.createArrayNode()
                        .add(administrator.get("/roles/" + client.get("secret").asText())));
        return token(
                "dps",
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        name,
                        "client_secret",
                        client.get("secret").asText()));
    }

    private String token(String realm, Map<String, String> grant) throws IOException, InterruptedException {
        var form = grant.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(keycloak() + "/realms/" + realm + "/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
        JsonNode made = JSON.readTree(answer.body());
        if (!made.has("access_token")) {
            throw new IllegalStateException("No token for " + grant.get("client_id") + ": " + answer.body());
        }
        return made.get("access_token").asText();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
