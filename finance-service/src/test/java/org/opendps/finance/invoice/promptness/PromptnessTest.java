package org.opendps.finance.invoice.promptness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;

class PromptnessTest {

    /** Domain rule R6.6: the period to 31 March 2027 is published by 29 April 2027. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2026-04-01, 2026-09-30, 2026-10-29",
        "2026-10-01, 2026-10-01, 2027-03-31, 2027-04-29",
        "2027-03-31, 2026-10-01, 2027-03-31, 2027-04-29",
        "2027-04-01, 2027-04-01, 2027-09-30, 2027-10-29"
    })
    void halfYearsEndInMarchAndSeptember(LocalDate day, LocalDate from, LocalDate until, LocalDate publishBy) {
        var half = HalfYear.of(day);
        assertThat(half.from()).isEqualTo(from);
        assertThat(half.until()).isEqualTo(until);
        assertThat(half.publishBy()).isEqualTo(publishBy);
    }

    @Test
    void sharesAreOfAllThatWerePaid() {
        var told = Promptness.of(new Promptness.Counted(
                LocalDate.of(2026, 10, 1), 3, 1, 1, 2, 125, 2, Money.of("220.00"), Money.of("1.10"), Money.of("0.40")));
        assertThat(told.within30Days()).isEqualTo(new Promptness.Share(1, "33.33"));
        assertThat(told.from31To60Days()).isEqualTo(new Promptness.Share(1, "33.33"));
        assertThat(told.after60Days()).isEqualTo(new Promptness.Share(1, "33.33"));
        assertThat(told.averageDays()).isEqualTo("41.7");
        assertThat(told.amountPaidLate()).isEqualTo(Money.of("220.00"));
        assertThat(told.interestLiable()).isEqualTo(Money.of("1.10"));
        assertThat(told.interestPaid()).isEqualTo(Money.of("0.40"));
    }
}
