package org.opendps.finance.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.blocks.problem.WrittenAs;

/** 1 April to 31 March, written {@code 2026-27}. Periods of its days: 1 is April, 12 is March. */
@Schema(type = SchemaType.STRING, pattern = "20\\d{2}-\\d{2}", examples = "2026-27")
@WrittenAs("a financial year such as 2026-27")
public record FinancialYear(int firstCalendarYear) implements Comparable<FinancialYear> {

    private static final Pattern WRITTEN = Pattern.compile("20\\d{2}-\\d{2}");

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonth().compareTo(Month.APRIL) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    /** @throws IllegalArgumentException when the text is not two years in a row, such as {@code 2026-27} */
    @JsonCreator
    public static FinancialYear of(String written) {
        if (WRITTEN.matcher(written).matches()) {
            var year = new FinancialYear(Integer.parseInt(written.substring(0, 4)));
            if (year.toString().equals(written)) {
                return year;
            }
        }
        throw new IllegalArgumentException("A financial year is written such as 2026-27, not " + written);
    }

    /** As it is written in a query. */
    public static FinancialYear fromString(String written) {
        return of(written);
    }

    public static int period(LocalDate day) {
        return Math.floorMod(day.getMonthValue() - Month.APRIL.getValue(), 12) + 1;
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(firstCalendarYear, other.firstCalendarYear);
    }

    @Override
    @JsonValue
    public String toString() {
        return "%d-%02d".formatted(firstCalendarYear, (firstCalendarYear + 1) % 100);
    }
}
