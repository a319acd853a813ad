package org.opendps.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Adds up what the system says, independently of the system. */
final class Sums {

    private Sums() {}

    static BigDecimal pounds(JsonNode node) {
        return new BigDecimal(node.asText());
    }

    static String shown(JsonNode node) {
        return shown(pounds(node));
    }

    static String shown(BigDecimal pounds) {
        return "£" + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK)).format(pounds);
    }

    static void mustEqual(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new StoryFailed(what + " is " + actual + " and must be " + expected);
        }
    }

    /** In each year: allocated = reserved + committed + accrued + spent + available, to the penny. */
    static void mustAddUp(JsonNode position) {
        for (var year : position.get("years")) {
            var parts = pounds(year.get("reserved"))
                    .add(pounds(year.get("committed")))
                    .add(pounds(year.get("accrued")))
                    .add(pounds(year.get("spent")))
                    .add(pounds(year.get("available")));
            mustEqual("The sum of " + year.get("financialYear").asText(), pounds(year.get("allocated")), parts);
        }
    }
}
