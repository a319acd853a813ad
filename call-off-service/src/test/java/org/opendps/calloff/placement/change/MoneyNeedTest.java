package org.opendps.calloff.placement.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Basis;
import org.opendps.calloff.placement.term.Funding;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.TermKind;

class MoneyNeedTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final UUID PROVIDER = UUID.randomUUID();
    private static final UUID BUDGET = UUID.randomUUID();

    private static Arrangement arranged(String route, Basis basis) {
        return Arrangement.of(
                PROVIDER, EnumSet.of(DayOfWeek.MONDAY), Money.of("50.00"), VatCode.EXEMPT, BUDGET, route, basis);
    }

    private final Schedule bought =
            Schedule.agreed(FIRST, FIRST.plusDays(99), arranged(Funding.COUNCIL_MANAGED, Basis.FRAMEWORK));

    private boolean isAsked(Schedule before, Schedule after) {
        return !MoneyNeed.of(before, after, TermKind.VARIED, true).isEmpty();
    }

    private Schedule priced(String price) {
        return bought.changedFrom(FIRST.plusDays(9), what -> what.priced(Money.of(price), VatCode.EXEMPT));
    }

    @Test
    void aPennyMoreIsAskedForAndTheSameOrLessIsNot() {
        assertThat(isAsked(bought, priced("50.01"))).isTrue();
        assertThat(isAsked(bought, priced("50.00"))).isFalse();
        assertThat(isAsked(bought, priced("49.99"))).isFalse();
    }

    /** Thursdays instead of Mondays are other bank holidays; one dear day instead of two cheap ones may be one too many. */
    @Test
    void whatMayCostMoreInSomeYearIsAskedForThoughTheWeekIsNoDearer() {
        assertThat(isAsked(bought, bought.changedFrom(FIRST, what -> what.on(EnumSet.of(DayOfWeek.THURSDAY)))))
                .isTrue();
        var twoDays = bought.changedFrom(FIRST, what -> what.on(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)));
        assertThat(isAsked(
                        twoDays,
                        twoDays.changedFrom(
                                FIRST.plusDays(9),
                                what -> what.on(EnumSet.of(DayOfWeek.MONDAY))
                                        .priced(Money.of("90.00"), VatCode.EXEMPT))))
                .isTrue();
        assertThat(isAsked(
                        twoDays, twoDays.changedFrom(FIRST.plusDays(9), what -> what.on(EnumSet.of(DayOfWeek.MONDAY)))))
                .isFalse();
    }

    @Test
    void financeIsToldOfWhatIsPaidDifferentlyAndOfNothingElse() {
        var cheaper = priced("49.99");
        assertThat(MoneyNeed.told(bought, cheaper, TermKind.VARIED, true)).hasSize(1);
        assertThat(MoneyNeed.told(bought, cheaper, TermKind.VARIED, false)).isEmpty();
        var replanned = bought.changedFrom(FIRST, what -> what.planned("another line"));
        assertThat(MoneyNeed.told(bought, replanned, TermKind.VARIED, true)).isEmpty();
    }

    @Test
    void anotherPayeeAnotherBudgetAndMoreDaysAreAskedFor() {
        assertThat(isAsked(bought, bought.changedFrom(FIRST, what -> what.by(UUID.randomUUID()))))
                .isTrue();
        assertThat(isAsked(
                        bought,
                        bought.changedFrom(
                                FIRST,
                                what -> what.paidFrom(UUID.randomUUID(), Funding.COUNCIL_MANAGED, Basis.FRAMEWORK))))
                .isTrue();
        assertThat(isAsked(bought, bought.extendedTo(FIRST.plusDays(100), what -> what)))
                .isTrue();
    }

    @Test
    void nobodyIsAskedForWhatPeoplePayThemselvesOrForAPlaceOfABlock() {
        var own = Schedule.agreed(FIRST, FIRST.plusDays(99), arranged(Funding.SELF, Basis.PRIVATE));
        var block = Schedule.agreed(FIRST, FIRST.plusDays(99), arranged(Funding.COUNCIL_MANAGED, Basis.BLOCK));
        assertThat(isAsked(own, own.extendedTo(FIRST.plusDays(120), what -> what)))
                .isFalse();
        assertThat(isAsked(block, block.extendedTo(FIRST.plusDays(120), what -> what)))
                .isFalse();
        assertThat(isAsked(
                        own,
                        own.changedFrom(
                                FIRST, what -> what.paidFrom(BUDGET, Funding.COUNCIL_MANAGED, Basis.FRAMEWORK))))
                .isTrue();
    }

    @Test
    void aMigrationAsksForMoneyThatNobodyHoldsYet() {
        var cheaper = priced("40.00");
        assertThat(MoneyNeed.of(bought, cheaper, TermKind.MIGRATED, false)).isNotEmpty();
        assertThat(MoneyNeed.of(bought, cheaper, TermKind.MIGRATED, true)).isEmpty();
    }
}
