package org.opendps.eligibility.contribution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pounds a week, where yearly sums divided by weeks may leave more than two decimals. */
@Schema(type = SchemaType.STRING, pattern = "^\\d{1,12}\\.\\d{2,10}$", examples = "250.00")
record WeeklyIncome(BigDecimal pounds) {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,12}\\.\\d{2,10}");

    /** @throws IllegalArgumentException when it is not an amount of pounds with at least two decimals */
    @JsonCreator
    static WeeklyIncome of(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException(
                    "Weekly income is a string in pounds with two decimals or more, such as \"250.00\"");
        }
        return new WeeklyIncome(new BigDecimal(written));
    }

    @JsonValue
    String written() {
        return pounds.toPlainString();
    }
}
