package org.opendps.local.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What was measured.
 *
 * @param name of what was done
 * @param stackSeconds how long the stack had been running when the measurement began
 * @param rows of the service's tables before the first one
 */
record Report(String name, Machine machine, long stackSeconds, Map<String, Long> rows, List<Round> rounds) {

    static final List<Integer> PERCENTILES = List.of(50, 95, 99);

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Machine  %d cores, %.1f GiB, %s; %s; %s"
                .formatted(machine.cores(), machine.memoryGib(), machine.processor(), machine.jdk(), machine.system()));
        lines.add("Stack    started " + stackSeconds + " s before; rows: " + rows);
        lines.add("Figures  milliseconds from when a " + name + " was due; median of the rounds (least to most)");
        lines.add("");
        lines.add("%-8s %-9s %-24s %-24s %-24s %s".formatted("rate", "", "p50", "p95", "p99", "done a second"));
        for (int rate : rates()) {
            lines.add(line(rate + "/s", "service", rate, Round::service));
            lines.add(line("", "pgbench", rate, Round::peer));
            lines.add(ratios("ratio", rate, Round::ratio));
            if (hasHop()) {
                lines.add(line("", "nginx", rate, Round::throughHop));
                lines.add(ratios("ratio", rate, Round::ratioToHop));
            }
        }
        return lines;
    }

    private boolean hasHop() {
        return rounds.stream().allMatch(round -> round.hop() != null);
    }

    private interface Ratio {
        double of(Round round, int percent);
    }

    private String ratios(String name, int rate, Ratio ratio) {
        return "%-8s %-9s %-24s %-24s %s"
                .formatted(
                        "",
                        name,
                        spread(rate, round -> ratio.of(round, 50)).shown(),
                        spread(rate, round -> ratio.of(round, 95)).shown(),
                        spread(rate, round -> ratio.of(round, 99)).shown());
    }

    private interface Side {
        Latencies of(Round round);
    }

    private String line(String first, String name, int rate, Side side) {
        return String.format(
                Locale.ROOT,
                "%-8s %-9s %-24s %-24s %-24s %.1f",
                first,
                name,
                spread(rate, round -> side.of(round).percentile(50)).shown(),
                spread(rate, round -> side.of(round).percentile(95)).shown(),
                spread(rate, round -> side.of(round).percentile(99)).shown(),
                spread(rate, round -> side.of(round).perSecond()).median());
    }

    private List<Integer> rates() {
        return rounds.stream().map(Round::perSecond).distinct().toList();
    }

    /** Service to peer within each round, since both saw the same state of the machine then. */
    Spread ratio(int rate, int percent) {
        return spread(rate, round -> round.ratio(percent));
    }

    private Spread spread(int rate, ToDoubleFunction<Round> figure) {
        return Spread.of(rounds.stream()
                .filter(round -> round.perSecond() == rate)
                .map(figure::applyAsDouble)
                .toList());
    }

    ObjectNode toJson() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("benchmark", name).put("unit", "ms");
        json.putObject("machine")
                .put("cores", machine.cores())
                .put("memoryGib", Spread.rounded(machine.memoryGib()))
                .put("processor", machine.processor())
                .put("jdk", machine.jdk())
                .put("system", machine.system());
        json.put("stackSeconds", stackSeconds);
        var data = json.putObject("rows");
        rows.forEach(data::put);
        var rates = json.putArray("rates");
        for (int rate : rates()) {
            var one = rates.addObject().put("perSecond", rate);
            put(one.putObject("service"), rate, Round::service);
            put(one.putObject("peer"), rate, Round::peer);
            var ratio = one.putObject("ratio");
            PERCENTILES.forEach(
                    percent -> ratio.set("p" + percent, ratio(rate, percent).toJson()));
            if (hasHop()) {
                put(one.putObject("hop"), rate, Round::throughHop);
                var toHop = one.putObject("ratioToHop");
                PERCENTILES.forEach(percent -> toHop.set(
                        "p" + percent,
                        spread(rate, round -> round.ratioToHop(percent)).toJson()));
            }
        }
        var all = json.putArray("rounds");
        rounds.forEach(round -> all.add(round.toJson()));
        return json;
    }

    private void put(ObjectNode json, int rate, Side side) {
        PERCENTILES.forEach(percent -> json.set(
                "p" + percent,
                spread(rate, round -> side.of(round).percentile(percent)).toJson()));
        json.set(
                "donePerSecond",
                spread(rate, round -> side.of(round).perSecond()).toJson());
    }
}
