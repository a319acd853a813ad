package org.opendps.system.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opendps.local.plan.Checkout;
import org.opendps.local.story.Doors;

/**
 * What can be asked of a service, and what is written of who may.
 *
 * @param service its name in the table of ports
 * @param document the short name of its document, and of its audit
 * @param takesFile a spreadsheet's file instead of JSON
 * @param roles that may, or {@code any}, or {@code anybody} without a token
 */
record Operation(
        String service,
        String document,
        String method,
        String path,
        boolean takesFile,
        Set<String> roles,
        String ownership) {

    private static final Map<String, String> DOCUMENTS = Map.of(
            "registry", "provider-registry-service",
            "eligibility", "eligibility-service",
            "call-off", "call-off-service",
            "finance", "finance-service");

    /** How the tables say that something is there for every council or every provider. */
    private static final Pattern OPEN = Pattern.compile(
            "\\bany\\b|everybody|stores nothing|own service|open"
                    + "|every council|no council|in the login|admin all|those to their council|what is for councils|a draft by");

    /** Of all services, from the documents that they serve. One of which nothing is written is a fault. */
    static List<Operation> all(Doors doors) throws IOException, InterruptedException {
        List<Operation> all = new ArrayList<>();
        for (var document : DOCUMENTS.entrySet()) {
            var paths = read(doors.gateway() + "/openapi/" + document.getKey()).path("paths");
            var written = written(document.getValue());
            for (var path : paths.properties()) {
                for (var method : path.getValue().properties()) {
                    if (Set.of("get", "post", "put", "patch", "delete").contains(method.getKey())) {
                        all.add(of(document, method.getKey(), path.getKey(), method.getValue(), written));
                    }
                }
            }
        }
        return all;
    }

    private static Operation of(
            Map.Entry<String, String> document,
            String method,
            String path,
            JsonNode described,
            Map<String, String[]> written) {
        var name = method.toUpperCase(Locale.ROOT);
        var rule = Objects.requireNonNull(written.get(name + " " + path), () -> "nothing is written of " + path);
        return new Operation(
                document.getValue(),
                document.getKey(),
                name,
                path,
                described.at("/requestBody/content").has("text/csv"),
                Set.of(rule[2].split(" ", -1)),
                rule[3]);
    }

    private static Map<String, String[]> written(String service) throws IOException {
        Path table = Checkout.find().root().resolve(service + "/src/test/resources/authorization.csv");
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.split(",", 4))
                .collect(Collectors.toMap(cells -> cells[0] + " " + cells[1], cells -> cells));
    }

    private static JsonNode read(String url) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
        return new ObjectMapper().readTree(answer.body());
    }

    boolean isPublic() {
        return roles.contains("anybody");
    }

    boolean allows(String role) {
        return isPublic() || roles.contains("any") || roles.contains(role);
    }

    /** Whether it is about something of one council or one provider, that is none of another's business. */
    boolean isOwned() {
        return !OPEN.matcher(ownership).find();
    }

    boolean reads() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
