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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendps.local.identity.Administrator;
import org.opendps.local.identity.MachineLogin;
import org.opendps.local.story.Doors;
import org.opendps.system.Council;
import org.opendps.system.RunningSystem;
import org.opendps.system.examples.Story;

/** Logs in whoever the matrix is about: at the real identity provider, with tokens that it really made. */
final class Callers {

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
    private final Story story;
    private final Council strangers;
    private final List<Caller> accepted = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    Callers(RunningSystem.Handle system, Story story) {
        this.doors = system.doors();
        this.administration = system.administration();
        this.story = story;
        this.strangers = new Council(system, Story.OTHER_COUNCIL);
    }

    /** What nobody may accept, though only two of them are badly signed. */
    List<Caller> refused() throws IOException, InterruptedException {
        var good = story.person("auditor").token();
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
        if (accepted.isEmpty()) {
            accepted.addAll(loggedIn());
        }
        return accepted;
    }

    private List<Caller> loggedIn() throws IOException, InterruptedException {
        List<Caller> all = new ArrayList<>();
        for (var user : USERS.entrySet()) {
            all.add(Caller.of(
                    user.getKey(), user.getKey(), story.person(user.getValue()).token()));
        }
        var officer = all.stream()
                .filter(one -> one.role().equals("support-officer"))
                .findFirst()
                .orElseThrow();
        all.add(acting(officer, "support officer with consent", "provider1"));
        all.add(acting(officer, "support officer without consent", "provider2"));
        all.add(provider("provider A", "provider1"));
        all.add(provider("provider B", "provider2"));
        var portal = Caller.of("portal", "portal", ofMachine("partner-portal"));
        all.add(acting(portal, "portal with mandate", "provider1"));
        all.add(acting(portal, "portal without mandate", "provider2"));
        all.add(Caller.of("finance system", "finance-system", ofFinanceSystem()));
        all.add(elsewhere("practitioner"));
        return all;
    }

    /** Everybody of it, acting for nobody. */
    List<Caller> ofTheCouncil() throws IOException, InterruptedException {
        return accepted().stream()
                .filter(one -> !one.isOfAProvider() && !one.name().contains("another"))
                .toList();
    }

    /** Somebody to whom things belong, and somebody with the same role whose business they are not. */
    record Pair(Caller owner, Caller stranger) {}

    /** Who acts for the first provider. */
    List<Caller> ofTheProvider() throws IOException, InterruptedException {
        return List.of(named(accepted(), "provider A"));
    }

    /** Those who could act for providers, and do not say for which. */
    List<Caller> actingForNobody() throws IOException, InterruptedException {
        return List.of(
                named(accepted(), "support-officer"), Caller.of("portal", "portal", ofMachine("partner-portal")));
    }

    List<Pair> ownersAndStrangers() throws IOException, InterruptedException {
        if (pairs.isEmpty()) {
            pairs.addAll(paired());
        }
        return pairs;
    }

    private List<Pair> paired() throws IOException, InterruptedException {
        var all = accepted();
        List<Pair> paired = new ArrayList<>();
        for (var owner : ofTheCouncil()) {
            paired.add(new Pair(
                    owner, owner.role().equals("finance-system") ? ofAnotherFinanceSystem() : elsewhere(owner.role())));
        }
        paired.add(new Pair(named(all, "provider A"), provider("provider of nothing", "provider3")));
        paired.add(new Pair(named(all, "portal with mandate"), named(all, "portal without mandate")));
        paired.add(new Pair(named(all, "support officer with consent"), named(all, "support officer without consent")));
        return paired;
    }

    private Caller ofAnotherFinanceSystem() throws IOException, InterruptedException {
        return Caller.of("finance system of another council", "finance-system", ofMachine("internal-finance"));
    }

    private static Caller named(List<Caller> callers, String name) {
        return callers.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Caller acting(Caller caller, String name, String club) {
        return new Caller(
                name, caller.role(), caller.onBehalfOf(story.club(club)).headers());
    }

    private Caller provider(String name, String club) {
        return Caller.of(name, "provider", story.person(club).token());
    }

    /** Somebody with this role at another council than everybody else's. */
    private Caller elsewhere(String role) throws IOException, InterruptedException {
        return Caller.of(role + " of another council", role, ofUser(strangers.user(role)));
    }

    /** Logged in for this: such a login ends within a minute. */
    private Administrator administrator() {
        return Administrator.logIn(keycloak(), administration).orElseThrow();
    }

    private String keycloak() {
        return doors.identity().replaceAll("/realms/dps$", "");
    }

    private String ofUser(String name) throws IOException, InterruptedException {
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

    /** Of the same council as everybody. */
    private String ofFinanceSystem() throws IOException, InterruptedException {
        return made(machineWithRole("finance-system").put("clientId", "finance-of-the-council"), Story.COUNCIL);
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
        return made(client, "");
    }

    /** @param council to which its account belongs, or empty */
    private String made(ObjectNode client, String council) throws IOException, InterruptedException {
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
        if (!council.isEmpty()) {
            var user = (ObjectNode) administrator.get("/users/" + account);
            user.withObject("/attributes").putArray("authority").add(council);
            administrator.put("/users/" + account, user);
        }
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
