package org.opendps.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenciesTest {

    private static final long SECOND = 1_000_000_000;
    private static final long MILLI = 1_000_000;

    @ParameterizedTest
    @CsvSource({"1, 1", "50, 50", "95, 95", "99, 99", "100, 100"})
    void percentileIsTheNearestRank(int percent, double millis) {
        var hundred = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> new Sample(SECOND, (101 - i) * MILLI))
                .toList();

        assertThat(Latencies.of(hundred).percentile(percent)).isEqualTo(millis);
    }

    @Test
    void leavesOutWhatWasDueInTheFirstSecond() {
        var latencies = Latencies.of(List.of(new Sample(SECOND - 1, 900 * MILLI), new Sample(SECOND, 5 * MILLI)));

        assertThat(latencies.size()).isEqualTo(1);
        assertThat(latencies.percentile(100)).isEqualTo(5);
    }

    @Test
    void countsWhatEndedInASecond() {
        var latencies = Latencies.of(List.of(new Sample(SECOND, MILLI), new Sample(2 * SECOND, SECOND)));

        assertThat(latencies.perSecond()).isCloseTo(1.0, within(0.001));
    }

    @Test
    void existForARunThatWasLongEnoughOnly() {
        assertThatThrownBy(() -> Latencies.of(List.of(new Sample(0, MILLI)))).isInstanceOf(BenchFailed.class);
    }
}
