package org.opendps.system.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Doors;
import org.opendps.local.story.Journey;
import org.opendps.system.RunningSystem;
import org.opendps.system.documented.Documented;

/**
 * A thousand requests, with {@code -Ddps.long=true} twenty thousand, spread over every operation. Another seed is
 * {@code -Ddps.seed}. Comes last: what it leaves behind would surprise the others.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(RunningSystem.class)
class GeneratedRequestsTest {

    private static final int USUALLY = 1_000;
    private static final int IN_THE_LONG_SET = 20_000;

    @Test
    void breakNothingAndAreAnsweredAsDocumented(RunningSystem.Handle system) throws Exception {
        int number = Boolean.getBoolean("dps.long") ? IN_THE_LONG_SET : USUALLY;
        long seed = Long.getLong("dps.seed", 20261126);

        var trial = trial(system.doors(), seed);
        trial.send(number);

        System.out.printf("%d generated requests, seed %d, by status: %s%n", number, seed, trial.answers());
        assertThat(trial.asked()).hasSameSizeAs(Documented.all(system.doors().gateway()));
        assertThat(trial.mistakes()).as("seed %d", seed).isEmpty();
    }

    private static Trial trial(Doors doors, long seed) {
        var journey = Journey.begin(doors);
        journey.withProviders("100000.00").withPersonalBudget().published().bid();
        journey.end();
        var cast = journey.cast();
        return new Trial(
                doors.gateway(),
                Map.of(
                        "commissioner", cast.person("commissioner"),
                        "practitioner", cast.person("practitioner"),
                        "provider", cast.person("provider1"),
                        "finance", cast.person("finance")),
                seed);
    }
}
