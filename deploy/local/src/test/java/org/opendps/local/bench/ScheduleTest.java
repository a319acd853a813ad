package org.opendps.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Run RUN = new Run(50, 40);

    @Test
    void keepsTheRateOnAverage() {
        var schedule = Schedule.of(RUN, 1);

        assertThat(schedule.size()).isEqualTo(2_000);
        assertThat(schedule.span()).isBetween(Duration.ofSeconds(36), Duration.ofSeconds(44));
    }

    @Test
    void isInOrderAndNotEven() {
        var due = Schedule.of(RUN, 1).due();

        assertThat(due).isSorted();
        assertThat(due.get(2) - due.get(1)).isNotEqualTo(due.get(1) - due.get(0));
    }

    @Test
    void isTheSameForTheSameSeedOnly() {
        assertThat(Schedule.of(RUN, 1).due()).isEqualTo(Schedule.of(RUN, 1).due());
        assertThat(Schedule.of(RUN, 1).due()).isNotEqualTo(Schedule.of(RUN, 2).due());
    }
}
