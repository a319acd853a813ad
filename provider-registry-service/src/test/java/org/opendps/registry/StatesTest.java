package org.opendps.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendps.registry.application.ApplicationStatus;
import org.opendps.registry.identity.Access;
import org.opendps.registry.membership.MemberStatus;
import org.opendps.registry.purchasing.SystemStatus;

/** Every step from every state, against the tables written here; the README shows the same. */
class StatesTest {

    @Test
    void purchasingSystem() {
        check(
                "Purchasing system",
                SystemStatus.values(),
                SystemStatus::next,
                Map.of(
                        "DRAFT", "OPEN",
                        "OPEN", "CLOSED EXPIRED",
                        "CLOSED", "",
                        "EXPIRED", ""));
    }

    @Test
    void application() {
        check(
                "Application",
                ApplicationStatus.values(),
                ApplicationStatus::next,
                Map.of(
                        "DRAFT", "SUBMITTED WITHDRAWN",
                        "SUBMITTED", "RETURNED ADMITTED REFUSED WITHDRAWN",
                        "RETURNED", "SUBMITTED WITHDRAWN",
                        "ADMITTED", "",
                        "REFUSED", "",
                        "WITHDRAWN", ""));
    }

    @Test
    void member() {
        check(
                "Member",
                MemberStatus.values(),
                MemberStatus::next,
                Map.of(
                        "ACTIVE", "SUSPENDED REMOVAL_NOTIFIED",
                        "SUSPENDED", "ACTIVE REMOVAL_NOTIFIED",
                        "REMOVAL_NOTIFIED", "ACTIVE SUSPENDED REMOVED",
                        "REMOVED", ""));
    }

    @Test
    void access() {
        check("Access", Access.values(), Access::next, Map.of("PENDING", "GRANTED", "GRANTED", ""));
    }

    private static <E extends Enum<E>> void check(
            String what, E[] states, Function<E, List<E>> next, Map<String, String> table) {
        assertThat(table).hasSize(states.length);
        for (var from : states) {
            var allowed = List.of(table.getOrDefault(from.name(), "?").split(" "));
            for (var to : states) {
                assertThat(next.apply(from).contains(to))
                        .as(what + " from " + from + " to " + to)
                        .isEqualTo(allowed.contains(to.name()));
            }
        }
        assertThat(readme())
                .contains(Arrays.stream(states).map(s -> row(what, s, next)).toList());
    }

    private static <E extends Enum<E>> String row(String what, E state, Function<E, List<E>> next) {
        var following = next.apply(state).stream().map(Enum::name).collect(Collectors.joining(", "));
        return "| " + what + " | " + state + " | " + (following.isEmpty() ? "–" : following) + " |";
    }

    private static String readme() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
