package org.opendps.finance.invoice.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.finance.invoice.term.PaymentTerm.Stop;

class PaymentTermTest {

    private static PaymentTerm term(PaymentRegime regime, LocalDate received, Stop... stops) {
        return new PaymentTerm(regime, received, List.of(stops));
    }

    /** Domain rule R6.5. */
    @ParameterizedTest
    @CsvSource({
        "PA23, 2026-11-23, 2026-12-22",
        "PA23, 2027-02-01, 2027-03-02",
        "PA23, 2026-12-02, 2026-12-31",
        "PCR2015, 2026-11-23, 2026-12-23",
        // 1 January is a bank holiday, a weekend follows
        "PCR2015, 2026-12-02, 2027-01-04"
    })
    void isThirtyDays(PaymentRegime regime, LocalDate received, LocalDate due) {
        assertThat(term(regime, received).dueOn()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // ten days longer
        "PA23, 2027-01-01",
        // 30 days from 11 December 2026: 10 January 2027, a Sunday, and so the Monday
        "PCR2015, 2027-01-11"
    })
    void aDisputeStopsTheClock(PaymentRegime regime, LocalDate due) {
        var received = LocalDate.of(2026, 11, 23);
        var raised = LocalDate.of(2026, 12, 1);
        var open = term(regime, received, new Stop(raised, null));
        assertThat(open.isStopped()).isTrue();
        assertThat(open.dueOn()).isNull();
        var resolved = term(regime, received, new Stop(raised, LocalDate.of(2026, 12, 11)));
        assertThat(resolved.isStopped()).isFalse();
        assertThat(resolved.dueOn()).isEqualTo(due);
        assertThat(resolved.stoppedDays()).isEqualTo(10);
    }

    @Test
    void aDisputeThatIsResolvedOnItsDayCostsNothing() {
        var day = LocalDate.of(2026, 12, 1);
        assertThat(term(PaymentRegime.PA23, LocalDate.of(2026, 11, 23), new Stop(day, day))
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 12, 22));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 1", "2026-12-22, 30", "2026-12-23, 31"})
    void theDayOfReceiptIsTheFirst(LocalDate paid, int days) {
        assertThat(term(PaymentRegime.PA23, LocalDate.of(2026, 11, 23)).daysTo(paid))
                .isEqualTo(days);
        var stop = new Stop(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25));
        assertThat(term(PaymentRegime.PA23, LocalDate.of(2026, 11, 22), stop).daysTo(paid))
                .isEqualTo(days);
    }

    /** By hand: 1200.00 at 11.75 per cent for 10 days of 365 is 3.863..; the fixed sums of SI 2002/1675. */
    @ParameterizedTest
    @CsvSource({
        "1200.00, 2026-05-22, 3.75, 0, 0.00, 0.00",
        "1200.00, 2026-05-23, 3.75, 1, 0.39, 70.00",
        "1200.00, 2026-06-01, 3.75, 10, 3.86, 70.00",
        "999.99, 2026-05-23, 0.10, 1, 0.22, 40.00",
        "1000.00, 2026-05-23, 0.10, 1, 0.22, 70.00",
        "9999.99, 2027-05-22, 4.75, 365, 1275.00, 70.00",
        "10000.00, 2027-05-22, 4.75, 365, 1275.00, 100.00",
        "0.00, 2026-05-23, 3.75, 1, 0.00, 0.00"
    })
    void lateMoneyEarnsInterest(
            String sum, LocalDate paid, BigDecimal base, long days, String interest, String compensation) {
        var late = new LateInterest(Money.of(sum), LocalDate.of(2026, 5, 22), paid, base);
        assertThat(late.days()).isEqualTo(days);
        assertThat(late.interest()).isEqualTo(Money.of(interest));
        assertThat(late.compensation()).isEqualTo(Money.of(compensation));
    }
}
