package org.opendps.finance.directpayment.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Weekly;

/** Four weeks each from 1 June; days are told by their number, and 0 is no day. */
class PaymentsTest {

    private static final LocalDate BEFORE = LocalDate.parse("2026-05-31");

    private final List<Payments.Payment> all = new ArrayList<>();

    private static LocalDate day(int number) {
        return BEFORE.plusDays(number);
    }

    private PaymentsTest with(int from, int until, int paidOn, int withdrawnOn) {
        all.add(new Payments.Payment(
                Money.of("100.00"),
                day(from),
                day(until),
                paidOn == 0 ? null : day(paidOn),
                withdrawnOn == 0 ? null : day(withdrawnOn)));
        return this;
    }

    private Payments.Paid by(int day, int issued) {
        return new Payments(all).by(day(day), day(issued));
    }

    private static Weekly.Pause days(int from, int until) {
        return new Weekly.Pause(day(from), day(until));
    }

    @Test
    void areThoseOfThatDay() {
        with(1, 28, 1, 0).with(29, 56, 31, 0);

        assertThat(by(30, 56)).isEqualTo(new Payments.Paid(Money.of("100.00"), day(56), List.of(days(29, 56))));
        assertThat(by(31, 56)).isEqualTo(new Payments.Paid(Money.of("200.00"), day(56), List.of()));
    }

    @Test
    void areNotLateWhereAllOfAPeriodWasWithheld() {
        with(1, 28, 1, 0).with(57, 84, 0, 0);

        assertThat(by(60, 84).late()).containsExactly(days(57, 84));
        assertThat(by(50, 56).late()).isEmpty();
    }

    @Test
    void areLateForTheirOwnDaysOnly() {
        // what is more for days that are paid for has none of its own; and the third is there
        with(1, 28, 1, 0).with(29, 28, 0, 0).with(29, 56, 0, 0).with(57, 84, 57, 0);

        assertThat(by(60, 84).late()).containsExactly(days(29, 56));
    }

    @Test
    void areLateUntilTheyAreWithdrawnAndByWhatIsIssuedInTheirPlace() {
        with(1, 28, 1, 0).with(29, 56, 0, 40);
        assertThat(by(39, 56).late()).containsExactly(days(29, 56));
        assertThat(by(40, 56).late()).isEmpty();

        with(29, 84, 57, 0);
        assertThat(by(40, 56).late()).containsExactly(days(29, 56));
        assertThat(by(57, 84).late()).isEmpty();
    }

    @Test
    void areNotLateForDaysThatAnotherPaid() {
        // withdrawn, paid all the same, and issued again for its days and the next
        with(1, 28, 1, 0).with(29, 56, 35, 0).with(29, 84, 0, 0);

        assertThat(by(60, 84).late()).containsExactly(days(57, 84));
    }

    @Test
    void mayBeAhead() {
        with(1, 56, 1, 0);

        assertThat(by(10, 28).until()).isEqualTo(day(56));
    }
}
