package org.opendps.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendps.local.identity.Administrator;
import org.opendps.local.identity.IdentityProviderRefused;
import org.opendps.local.identity.Keycloak;
import org.opendps.local.identity.MachineLogin;
import org.opendps.local.identity.PortalClient;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Ports;

/** {@code ./dps portal}: lets a partner's portal in by its keys, renews them, sets its rate, or blocks it. */
final class Onboarding {

    static final String KEYCLOAK = "DPS_KEYCLOAK_URL";
    static final String CLIENT = "DPS_KEYCLOAK_ADMIN_CLIENT";
    static final String SECRET = "DPS_KEYCLOAK_ADMIN_SECRET";

    private static final String USAGE =
            "Say: portal NAME --keys FILE-OR-URL [--rate REQUESTS-PER-SECOND], or portal NAME --block.";
    private static final String NAME = "[a-z0-9][a-z0-9-]{2,62}";

    private final Checkout checkout;
    private final Map<String, String> environment;
    private final PrintStream out;

    Onboarding(Checkout checkout, Map<String, String> environment, PrintStream out) {
        this.checkout = checkout;
        this.environment = environment;
        this.out = out;
    }

    /** @return the exit status */
    int run(String... words) {
        try {
            Wish wish = Wish.of(Arrays.asList(words).subList(1, words.length));
            out.println(wish.block() ? block(wish.name()) : admit(wish));
            return 0;
        } catch (IllegalArgumentException | IdentityProviderRefused | UncheckedIOException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private String block(String name) {
        PortalClient.block(administrator(), name);
        return name + " gets no more tokens. Those it has end within five minutes.";
    }

    private String admit(Wish wish) {
        new PortalClient(wish.name(), keys(wish.keys()), wish.rate()).putInto(administrator());
        return wish.name() + " may log in with these keys"
                + (wish.rate() == null ? "" : ", " + wish.rate() + " requests a second")
                + ". An administrator accredits the portal: POST /v1/portals with client " + wish.name() + ".";
    }

    private Administrator administrator() {
        Keycloak local = new Keycloak(checkout, Ports.read(checkout, environment));
        String address = environment.getOrDefault(KEYCLOAK, local.address());
        MachineLogin login = environment.containsKey(CLIENT)
                ? new MachineLogin(environment.get(CLIENT), environment.getOrDefault(SECRET, ""))
                : local.administration();
        return Administrator.logIn(address, login)
                .orElseThrow(() -> new IllegalArgumentException("The Keycloak at " + address + " does not know "
                        + login.client() + ". Of another than that of ./dps up, " + KEYCLOAK + ", " + CLIENT + " and "
                        + SECRET + " name a client that may administer it."));
    }

    private static PortalClient.Keys keys(String where) {
        if (where.startsWith("https://") || where.startsWith("http://localhost")) {
            return new PortalClient.Keys.At(URI.create(where).toString());
        }
        if (where.contains("://")) {
            throw new IllegalArgumentException("Keys are fetched by https only: " + where);
        }
        try {
            JsonNode set = new ObjectMapper().readTree(Files.readString(Path.of(where)));
            mustBePublic(set, where);
            return new PortalClient.Keys.Given(set.toString());
        } catch (IOException e) {
            throw new IllegalArgumentException("The keys in " + where + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void mustBePublic(JsonNode set, String where) {
        if (set.path("keys").isEmpty()) {
            throw new IllegalArgumentException(
                    where + " is no set of keys (RFC 7517): {\"keys\": [...]} with the portal's public keys.");
        }
        for (JsonNode key : set.path("keys")) {
            if (key.has("d") || key.has("k")) {
                throw new IllegalArgumentException(where
                        + " holds a private key. Nobody but the portal may have it: it makes a new pair, and gives the"
                        + " public part.");
            }
        }
    }

    /** What the words after {@code portal} ask for. */
    private record Wish(String name, String keys, @Nullable Integer rate, boolean block) {

        static Wish of(List<String> words) {
            Iterator<String> rest = words.iterator();
            String name = next(rest);
            if (!name.matches(NAME)) {
                throw new IllegalArgumentException(
                        "A portal's name has 3 to 63 small letters, digits and hyphens. " + USAGE);
            }
            String keys = "";
            Integer rate = null;
            boolean block = false;
            while (rest.hasNext()) {
                switch (rest.next()) {
                    case "--keys" -> keys = next(rest);
                    case "--rate" -> rate = rate(next(rest));
                    case "--block" -> block = true;
                    default -> throw new IllegalArgumentException(USAGE);
                }
            }
            if (block == !keys.isEmpty()) {
                throw new IllegalArgumentException(USAGE);
            }
            return new Wish(name, keys, rate, block);
        }

        private static String next(Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(USAGE);
            }
            return rest.next();
        }

        private static Integer rate(String word) {
            if (!word.matches("[1-9][0-9]{0,4}")) {
                throw new IllegalArgumentException("A rate is a whole number from 1 to 99999. " + USAGE);
            }
            return Integer.valueOf(word);
        }
    }
}
