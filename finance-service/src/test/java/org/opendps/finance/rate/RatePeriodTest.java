package org.opendps.finance.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;

class RatePeriodTest {

    private static MemberHeard.Rate rate(String category, String band, String from) {
        return new MemberHeard.Rate(category, band, Money.of("55.00"), LocalDate.parse(from));
    }

    @Test
    void countsUntilTheDayBeforeTheNextOfItsCategoryAndBand() {
        var later = rate("DAY-CENTRE", "A", "2027-04-01");
        var first = rate("DAY-CENTRE", "A", "2026-04-01");
        var otherBand = rate("DAY-CENTRE", "B", "2026-10-01");
        var otherCategory = rate("SPORT", "A", "2026-11-01");
        assertThat(RatePeriod.of(List.of(later, first, otherBand, otherCategory)))
                .containsExactlyInAnyOrder(
                        new RatePeriod(first, LocalDate.parse("2027-03-31")),
                        new RatePeriod(later, null),
                        new RatePeriod(otherBand, null),
                        new RatePeriod(otherCategory, null));
    }

    @Test
    void ofNoneAreNone() {
        assertThat(RatePeriod.of(List.of())).isEmpty();
    }
}
