package org.opendps.eligibility;

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
import org.junit.jupiter.api.Test;
import org.opendps.eligibility.assessment.AssessmentStatus;
import org.opendps.eligibility.plan.SupportPlanStatus;

/** Every step from every state, against the tables written here; the README shows the same. */
class StatesTest {

    @Test
    void assessment() {
        check(
                "Assessment",
                AssessmentStatus.values(),
                AssessmentStatus::next,
                Map.of("RECORDED", "DETERMINED", "DETERMINED", ""));
    }

    @Test
    void supportPlan() {
        check(
                "Support plan",
                SupportPlanStatus.values(),
                SupportPlanStatus::next,
                Map.of("DRAFT", "AGREED", "AGREED", "REPLACED", "REPLACED", ""));
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
            throw new UncheckedIOException(e);
        }
    }
}
