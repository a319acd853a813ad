package org.opendps.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the budget must stand after one approved week, worked out beside the system: of the support's cost in each year the
 * week is spent and the rest committed; nothing is reserved any more.
 *
 * @param allocated by financial year, in pounds
 * @param support what the support costs, from the check that anybody may call
 * @param spentIn the financial year of the approved week
 */
record Reckoning(Map<String, BigDecimal> allocated, JsonNode support, String spentIn, BigDecimal spent) {

    void mustBe(JsonNode position) {
        Sums.mustEqual(
                "The number of years of the budget",
                allocated.size(),
                position.get("years").size());
        for (var year : position.get("years")) {
            var name = year.get("financialYear").asText();
            must(year, "allocated", allocated.getOrDefault(name, BigDecimal.ZERO));
            must(year, "reserved", nothing());
            must(year, "committed", cost().getOrDefault(name, nothing()).subtract(spentIn(name)));
            must(year, "spent", spentIn(name));
        }
        Sums.mustAddUp(position);
    }

    private static void must(JsonNode year, String part, BigDecimal expected) {
        Sums.mustEqual(
                "What is " + part + " in " + year.get("financialYear").asText(), expected, Sums.pounds(year.get(part)));
    }

    private Map<String, BigDecimal> cost() {
        var cost = new TreeMap<String, BigDecimal>();
        support.get("byFinancialYear")
                .forEach(part -> cost.put(part.get("year").asText(), Sums.pounds(part.get("cost"))));
        return cost;
    }

    private BigDecimal spentIn(String year) {
        return year.equals(spentIn) ? spent : nothing();
    }

    private static BigDecimal nothing() {
        return new BigDecimal("0.00");
    }
}
