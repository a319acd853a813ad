package org.opendps.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final long MILLI = 1_000_000;

    private final Report report = new Report(
            "bid",
            new Machine(2, 23.5, "a processor", "25", "a system"),
            60,
            Map.of("bid", 7L),
            IntStream.of(2, 4, 6, 8, 30)
                    .mapToObj(millis -> new Round(millis, 40, latencies(millis), null, latencies(2)))
                    .toList());

    @Test
    void showsTheMedianAndTheRangeOfTheRounds() {
        assertThat(report.ratio(40, 50)).isEqualTo(new Spread(3, 1, 15));
        assertThat(report.lines())
                .anySatisfy(line -> assertThat(line).startsWith("40/s").contains("service", "6.0 (2.0 to 30.0)"))
                .anySatisfy(line -> assertThat(line).contains("ratio", "3.0 (1.0 to 15.0)"));
    }

    @Test
    void showsThePlainProxyBesideWhatComesThroughTheGateway() {
        var through = new Report(
                "bid",
                new Machine(2, 23.5, "a processor", "25", "a system"),
                60,
                Map.of("bid", 7L),
                List.of(new Round(1, 40, latencies(6), latencies(4), latencies(2))));
        assertThat(through.lines())
                .anySatisfy(line -> assertThat(line).contains("nginx", "4.0 (4.0 to 4.0)"))
                .anySatisfy(line -> assertThat(line).contains("ratio", "1.5 (1.5 to 1.5)"));
        assertThat(through.toJson().at("/rates/0/ratioToHop/p99/median").asDouble())
                .isEqualTo(1.5);
        assertThat(report.lines()).noneSatisfy(line -> assertThat(line).contains("nginx"));
    }

    @Test
    void namesTheMachineAndTheData() {
        assertThat(report.lines())
                .anySatisfy(line -> assertThat(line).contains("2 cores", "23.5 GiB", "a processor", "25"))
                .anySatisfy(line -> assertThat(line).contains("60 s", "bid=7"));
    }

    @Test
    void isOneObjectForMachines() {
        var json = report.toJson();

        assertThat(json.at("/machine/cores").asInt()).isEqualTo(2);
        assertThat(json.at("/rates/0/perSecond").asInt()).isEqualTo(40);
        assertThat(json.at("/rates/0/service/p95/most").asDouble()).isEqualTo(30);
        assertThat(json.at("/rates/0/ratio/p50/median").asDouble()).isEqualTo(3);
        assertThat(json.get("rounds")).hasSize(5);
        assertThat(json.at("/rounds/4/service/p99").asDouble()).isEqualTo(30);
    }

    @Test
    void takesTheMiddleOfAnEvenNumberOfRounds() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 8.0))).isEqualTo(new Spread(3, 1, 8));
    }

    private static Latencies latencies(int millis) {
        return new Latencies(List.of(millis * MILLI), 40);
    }
}
