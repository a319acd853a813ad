package org.opendps.system.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opendps.local.plan.Checkout;
import org.opendps.local.story.Doors;
import org.opendps.system.documented.Documented;

/** What can be asked of a service, and what is written of who may. One of each is enough: it is no value. */
final class Operation {

    private static final Map<String, String> SERVICES = Map.of(
            "registry", "provider-registry-service",
            "eligibility", "eligibility-service",
            "call-off", "call-off-service",
            "finance", "finance-service");

    /** How the tables say that something is there for every council or every provider. */
    private static final Pattern OPEN = Pattern.compile(
            "\\bany\\b|everybody|stores nothing|own service|open"
                    + "|every council|no council|in the login|admin all|those to their council|what is for councils|a draft by");

    private final Documented documented;
    private final String service;
    private final Set<String> roles;
    private final String ownership;
    private final boolean owned;
    private final Request request;

    private Operation(Documented documented, String service, Set<String> roles, String ownership) {
        this.documented = documented;
        this.service = service;
        this.roles = roles;
        this.ownership = ownership;
        this.owned = !OPEN.matcher(ownership).find();
        this.request = Request.of(this);
    }

    /**
     * What is sent beside the path, the same each time.
     *
     * @param query what one thing is not read without; all of them are days
     * @param type of the body; JSON where there is none
     * @param body of one thing one that nobody can complain of, otherwise nothing
     */
    record Request(String query, Map<String, String> headers, String type, String body) {

        private static final String DAY = "2026-12-14";

        private static final Map<String, String> HEADERS =
                Map.of("If-Match", "\"0\"", "Purpose", "REQUEST_OF_THE_PERSON");

        private static Request of(Operation operation) {
            var documented = operation.documented;
            var query = documented.parameters("query").stream()
                    .filter(parameter ->
                            operation.isOfOne() && parameter.path("required").asBoolean())
                    .map(parameter -> parameter.path("name").asText() + "=" + DAY)
                    .collect(Collectors.joining("&"));
            var headers = documented.parameters("header").stream()
                    .map(header -> header.path("name").asText())
                    .filter(HEADERS::containsKey)
                    .collect(Collectors.toMap(name -> name, HEADERS::get));
            var type = documented.examples().stream()
                    .findFirst()
                    .map(Documented.Example::type)
                    .or(documented::bodyType)
                    .orElse("application/json");
            var nothing = type.contains("json") ? "{}" : "nothing";
            return new Request(
                    query.isEmpty() ? "" : "?" + query,
                    headers,
                    type,
                    operation.isOfOne() ? example(documented.example()) : nothing);
        }

        private static String example(JsonNode shown) {
            return shown.isMissingNode() ? "{}" : shown.isTextual() ? shown.asText() : shown.toString();
        }
    }

    /** Of all services, from the documents that they serve. One of which nothing is written is a fault. */
    static List<Operation> all(Doors doors) throws IOException, InterruptedException {
        List<Operation> all = new ArrayList<>();
        Map<String, Map<String, String[]>> written =
                SERVICES.values().stream().collect(Collectors.toMap(service -> service, Operation::written));
        for (var documented : Documented.all(doors.gateway())) {
            var service = Objects.requireNonNull(SERVICES.get(documented.service()));
            var rule = Objects.requireNonNull(
                    Objects.requireNonNull(written.get(service)).get(documented.toString()),
                    () -> "nothing is written of " + documented);
            all.add(new Operation(documented, service, Set.of(rule[2].split(" ", -1)), rule[3]));
        }
        return all;
    }

    private static Map<String, String[]> written(String service) {
        Path table = Checkout.find().root().resolve(service + "/src/test/resources/authorization.csv");
        try (var lines = Files.lines(table)) {
            return lines.skip(1)
                    .map(line -> line.split(",", 4))
                    .collect(Collectors.toMap(cells -> cells[0] + " " + cells[1], cells -> cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String method() {
        return documented.method();
    }

    String path() {
        return documented.path();
    }

    /** The name of it in the table of ports. */
    String service() {
        return service;
    }

    Request request() {
        return request;
    }

    /** Its path with ids that nobody has. */
    String ofNothing() {
        return path().replace("{service}", documented.service())
                .replace("{number}", "1")
                .replace("{financialYear}", "2026-27")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    /** Whether it is asked of one thing, rather than of all or of none. */
    boolean isOfOne() {
        return path().contains("{") && !path().contains("{service}");
    }

    boolean isPublic() {
        return roles.contains("anybody");
    }

    boolean allows(String role) {
        return isPublic() || roles.contains("any") || roles.contains(role);
    }

    /** Whether it is about something of one council or one provider, that is none of another's business. */
    boolean isOwned() {
        return owned;
    }

    /** Whether somebody who acts for a provider has to say for which. */
    boolean isForAProvider() {
        return ownership.contains("by its mandate");
    }

    boolean reads() {
        return method().equals("GET");
    }

    @Override
    public String toString() {
        return documented.toString();
    }
}
