package org.opendps.local;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opendps.local.plan.Checkout;

/** docs/partners/roles.md, which the console and the landing page lead to, against what counts. */
class RolesPageTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([^|]+) \\| ((?:`[a-z0-9-]+`(?:, )?)+) \\|$");
    private static final String SERVICE_ACCOUNT = "service-account-";

    /** Who needs no role. */
    private static final Set<String> NO_ROLES = Set.of("any", "anybody", "newcomer");

    private static final Path ROOT = Checkout.find().root();
    private static Map<String, Set<String>> written;

    @BeforeAll
    static void read() throws IOException {
        written = ROW.matcher(Files.readString(ROOT.resolve("docs/partners/roles.md")))
                .results()
                .collect(toMap(
                        row -> row.group(1),
                        row -> new TreeSet<>(
                                List.of(row.group(3).replace("`", "").split(", ", -1)))));
    }

    @Test
    void rolesAreThoseThatOperationsAskFor() throws IOException {
        assertThat(asked()).hasSizeGreaterThan(10).isEqualTo(written.keySet());
    }

    @Test
    void thoseWhoHaveARoleInTheSandboxHaveItAtTheIdentityProvider() throws IOException {
        var realm = new ObjectMapper()
                .readTree(Checkout.find().deploy("keycloak/dps-realm.json").toFile());
        var held = new TreeMap<String, Set<String>>();
        for (JsonNode user : realm.get("users")) {
            var name = user.get("username").asText().replaceFirst("^" + SERVICE_ACCOUNT, "");
            user.path("realmRoles")
                    .forEach(role -> held.computeIfAbsent(role.asText(), r -> new TreeSet<>())
                            .add(name));
        }
        held.remove("default-roles-dps");
        assertThat(written).isEqualTo(held);
    }

    private static Set<String> asked() throws IOException {
        var asked = new TreeSet<String>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (var table : modules.map(module -> module.resolve("src/test/resources/authorization.csv"))
                    .filter(Files::exists)
                    .toList()) {
                Files.readAllLines(table).stream()
                        .skip(1)
                        .map(line -> line.split(",", 4)[2])
                        .flatMap(roles -> Arrays.stream(roles.split(" ", -1)))
                        .forEach(asked::add);
            }
        }
        asked.removeAll(NO_ROLES);
        return asked;
    }
}
