package org.opendps.local.bench.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.local.bench.BenchFailed;

class WrkTest {

    private static final String SAID = """
            Running 6s test @ http://localhost:1/
              1 threads and 32 connections
              Latency Distribution
                 50%%    1.10ms
                 99%%    %s
              54000 requests in 6.00s, 30.00MB read
            %sRequests/sec:   9000.50
            """;

    @ParameterizedTest
    @CsvSource({"812.00us, 0.812", "4.25ms, 4.25", "1.50s, 1500"})
    void readsTheSlowestHundredthInMilliseconds(String shown, double millis) {
        assertThat(Wrk.read(SAID.formatted(shown, "")).p99()).isCloseTo(millis, within(0.0001));
    }

    @Test
    void readsHowManyWereAnsweredInASecond() {
        assertThat(Wrk.read(SAID.formatted("1.00ms", "")).perSecond()).isEqualTo(9000.5);
    }

    @ParameterizedTest
    @CsvSource({"Non-2xx or 3xx responses: 12", "'Socket errors: connect 0, read 3, write 0, timeout 0'"})
    void hasNoFigureWhereAnswersWereWrong(String fault) {
        assertThatThrownBy(() -> Wrk.read(SAID.formatted("1.00ms", "  " + fault + "\n")))
                .isInstanceOf(BenchFailed.class)
                .hasMessageContaining(fault);
    }
}
