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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opendps.local.plan.Checkout;
import org.opendps.local.story.Doors;
import org.opendps.system.documented.Documented;

/**
 * What can be asked of a service, and what is written of who may.
 *
 * @param service its name in the table of ports
 * @param roles that may, or {@code any}, or {@code anybody} without a token
 */
record Operation(Documented documented, String service, Set<String> roles, String ownership) {

    private static final Map<String, String> SERVICES = Map.of(
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

    /** The short name of its service, and of its audit. */
    String document() {
        return documented.service();
    }

    /** What kind of body it takes; JSON where it takes none. */
    String bodyType() {
        return documented.examples().stream()
                .findFirst()
                .map(Documented.Example::type)
                .or(documented::bodyType)
                .orElse("application/json");
    }

    /** A body that nobody can complain of. */
    String example() {
        JsonNode shown = documented.example();
        return shown.isMissingNode() ? "{}" : shown.isTextual() ? shown.asText() : shown.toString();
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
        return !OPEN.matcher(ownership).find();
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
