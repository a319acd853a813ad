package org.opendps.finance.contribution.charge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

class ApportionmentTest {

    private static final LocalDate WEEK = LocalDate.parse("2026-11-30");

    private static Cost cost(String placementStarts, Money net) {
        return new Cost(
                new Cost.Cell(
                        WEEK, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), FinancialYear.of("2026-27")),
                new Cost.Bought(null, "DAY-CENTRE", "NORTH", "COUNCIL_MANAGED"),
                LocalDate.parse(placementStarts),
                net);
    }

    /** The earlier placement costs 55.00, the later 110.00 (Care Act 2014 s.14(4); domain rule R4.9). */
    @ParameterizedTest
    @CsvSource({
        "0.00, 0.00, 0.00",
        "54.99, 54.99, 0.00",
        "55.00, 55.00, 0.00",
        "55.01, 55.00, 0.01",
        "165.00, 55.00, 110.00",
        "165.01, 55.00, 110.00", // never more than the week cost
    })
    void goesToPlacementsInTheOrderOfTheirStart(Money assessed, Money toTheEarlier, Money toTheLater) {
        var later = cost("2026-10-05", Money.of("110.00"));
        var earlier = cost("2026-04-06", Money.of("55.00"));

        var shares = Apportionment.ofWeek(assessed, List.of(later, earlier));

        assertThat(shares).containsEntry(earlier, toTheEarlier).containsEntry(later, toTheLater);
    }

    @Test
    void ofNothingThatCostsNothingIsOwed() {
        assertThat(Apportionment.ofWeek(Money.of("80.00"), List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void alwaysAddsUpToTheLessOfBoth(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var takes = new ArrayList<Money>();
            for (int i = random.nextInt(6); i > 0; i--) {
                takes.add(new Money(BigDecimal.valueOf(random.nextInt(20_000), 2)));
            }
            var amount = new Money(BigDecimal.valueOf(random.nextInt(60_000), 2));
            var distinct = takes.stream().distinct().toList();

            var shares = Apportionment.of(amount, distinct, Function.identity());

            assertThat(Money.sum(shares.values())).isEqualTo(amount.min(Money.sum(distinct)));
            shares.forEach((take, share) -> assertThat(share).isBetween(Money.ZERO, take));
        }
    }
}
