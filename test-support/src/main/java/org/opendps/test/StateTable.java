package org.opendps.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The life of something, written out in a test: the code and the README of the module must say the same. */
public final class StateTable {

    private StateTable() {}

    /**
     * Walks every pair of states.
     *
     * @param what the name of the life cycle in the README
     * @param table what follows each state, separated by spaces
     */
    public static <E extends Enum<E>> void check(
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
            throw new UncheckedIOException(e);
        }
    }
}
