package org.opendps.calloff.evaluation.clarification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.evaluation.clarification.PriceCheck.Priced;

class PriceCheckTest {

    private static final int SESSIONS = 7;

    /** @param prices for a session, of a lot of seven */
    private static List<PriceCheck> check(String prices) {
        return PriceCheck.of(
                Stream.of(prices.split(" ", -1))
                        .map(price ->
                                new Priced(UUID.randomUUID(), Money.of(price).times(SESSIONS)))
                        .toList(),
                SESSIONS,
                20);
    }

    /** The first price against the others: low is more than 20 per cent below their median (domain rule R9.7). */
    @ParameterizedTest
    @CsvSource({
        "40.00 50.00,                     50.00, false",
        "39.99 50.00,                     50.00, true",
        "700.00 980.00 1050.00 1120.00, 1050.00, true",
        "840.00 980.00 1050.00 1120.00, 1050.00, false",
        "40.00 50.00 50.01,               50.01, true",
        "40.00 49.99 50.00,               50.00, false",
        "52.00 55.00,                     55.00, false"
    })
    void comparesWithTheMedianOfTheOthers(String prices, String median, boolean low) {
        var first = Money.of(prices.split(" ", -1)[0]);
        assertThat(check(prices))
                .filteredOn(check -> check.price().equals(first))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.medianOfOthers()).isEqualTo(Money.of(median));
                    assertThat(check.abnormallyLow()).isEqualTo(low);
                });
    }

    @Test
    void aSingleBidIsComparedWithNobody() {
        assertThat(check("1.00")).isEmpty();
    }
}
