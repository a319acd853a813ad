package org.opendps.calloff.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.need.BudgetHeard.LineHeard;

class BudgetHeardTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2027-01-01, 110.00",
        "2026-12-31, 2026-12-31, 200.00",
        ", 2027-01-01, 200.00",
        // of lines that say no days
        ", , 200.00"
    })
    void linesThatFollowOneAnotherAreNotBoughtTogether(
            @Nullable LocalDate until, @Nullable LocalDate from, String ceiling) {
        var heard = new BudgetHeard(
                UUID.randomUUID(),
                1,
                "E06000054",
                "STANDING",
                "ELIGIBLE",
                null,
                "COUNCIL_MANAGED",
                Money.of("240.00"),
                FIRST,
                null,
                List.of(
                        line("COUNCIL_MANAGED", Money.of("110.00"), null, until),
                        line("COUNCIL_MANAGED", Money.of("90.00"), from, null),
                        line("DIRECT_PAYMENT", Money.of("40.00"), null, null)));
        assertThat(heard.weeklyCeiling()).isEqualTo(Money.of(ceiling));
    }

    private static LineHeard line(String route, Money weekly, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new LineHeard(null, "DAY", null, null, null, null, route, weekly, from, until);
    }
}
