package org.opendps.calloff.placement.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.offer.VatCode;

class ScheduleTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final UUID NEAR = UUID.randomUUID();
    private static final UUID FAR = UUID.randomUUID();

    private static Arrangement at(String price) {
        return Arrangement.of(
                NEAR,
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                Money.of(price),
                VatCode.EXEMPT,
                null,
                Funding.COUNCIL_MANAGED,
                Basis.SPOT);
    }

    private static List<String> told(Schedule schedule) {
        return schedule.slices().stream()
                .map(slice -> slice.from() + " " + slice.until() + " "
                        + slice.arrangement().unitCost())
                .toList();
    }

    @Test
    void aChangeLeavesTheDaysBeforeAsTheyWere() {
        var schedule = Schedule.agreed(FIRST, FIRST.plusDays(99), at("50.00"))
                .changedFrom(FIRST.plusDays(10), what -> what.priced(Money.of("60.00"), VatCode.EXEMPT));
        assertThat(told(schedule)).containsExactly("2026-01-01 2026-01-10 50.00", "2026-01-11 2026-04-10 60.00");
    }

    @Test
    void aChangeFromTheFirstDayLeavesNothingOfTheOld() {
        var schedule = Schedule.agreed(FIRST, FIRST.plusDays(9), at("50.00")).changedFrom(FIRST, what -> what.by(FAR));
        assertThat(schedule.slices()).hasSize(1);
        assertThat(schedule.isBy(NEAR, FIRST)).isFalse();
    }

    @Test
    void laterTermsKeepWhatTheChangeDoesNotTouch() {
        var schedule = Schedule.agreed(FIRST, FIRST.plusDays(99), at("50.00"))
                .changedFrom(FIRST.plusDays(50), what -> what.priced(Money.of("60.00"), VatCode.EXEMPT))
                .changedFrom(FIRST.plusDays(10), what -> what.on(EnumSet.of(DayOfWeek.MONDAY)));
        assertThat(told(schedule))
                .containsExactly(
                        "2026-01-01 2026-01-10 50.00", "2026-01-11 2026-02-19 50.00", "2026-02-20 2026-04-10 60.00");
        assertThat(schedule.slices().getLast().arrangement().weeklyCost()).isEqualTo(Money.of("60.00"));
    }

    @Test
    void laterTermsThatAreAgreedSoAlreadyStayAsTheyAre() {
        var schedule = Schedule.agreed(FIRST, FIRST.plusDays(99), at("50.00"))
                .changedFrom(FIRST.plusDays(50), what -> what.priced(Money.of("60.00"), VatCode.EXEMPT));
        var later = schedule.slices().getLast();
        var changed = schedule.changedFrom(FIRST.plusDays(10), what -> what.priced(Money.of("60.00"), VatCode.EXEMPT));
        assertThat(changed.slices().getLast()).isSameAs(later);
        assertThat(told(changed))
                .containsExactly(
                        "2026-01-01 2026-01-10 50.00", "2026-01-11 2026-02-19 60.00", "2026-02-20 2026-04-10 60.00");
    }

    @Test
    void anEndCutsAndAnExtensionAdds() {
        var schedule = Schedule.agreed(FIRST, FIRST.plusDays(99), at("50.00"))
                .endingOn(FIRST.plusDays(4))
                .extendedTo(FIRST.plusDays(9), what -> what);
        assertThat(told(schedule)).containsExactly("2026-01-01 2026-01-05 50.00", "2026-01-06 2026-01-10 50.00");
        assertThat(schedule.endingOn(FIRST.minusDays(1)).slices()).isEmpty();
    }

    /** Whatever is changed, extended and ended: from the first day to the last one term is payable, and none besides. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void onEachDayExactlyOneTermIsPayable(long seed) {
        var random = new Random(seed);
        var schedule = Schedule.agreed(FIRST, FIRST.plusDays(200), at("50.00"));
        var last = FIRST.plusDays(200);
        for (int step = 0; step < 40; step++) {
            var day = FIRST.plusDays(
                    random.nextInt(Math.toIntExact(FIRST.until(last, java.time.temporal.ChronoUnit.DAYS)) + 1));
            switch (random.nextInt(4)) {
                case 0 -> {
                    last = last.plusDays(1 + random.nextInt(30));
                    schedule = schedule.extendedTo(last, what -> what);
                }
                case 1 -> {
                    last = day.isBefore(FIRST.plusDays(20)) ? last : day;
                    schedule = schedule.endingOn(last);
                }
                case 2 -> schedule = schedule.changedFrom(day, what -> what.by(random.nextBoolean() ? NEAR : FAR));
                default -> {
                    var price = new Money(java.math.BigDecimal.valueOf(4000 + random.nextInt(3) * 100L, 2));
                    schedule = schedule.changedFrom(day, what -> what.priced(price, VatCode.EXEMPT));
                }
            }
            var now = schedule;
            FIRST.minusDays(2)
                    .datesUntil(last.plusDays(3))
                    .forEach(each -> assertThat(now.slices().stream()
                                    .filter(slice -> slice.covers(each))
                                    .count())
                            .isEqualTo(now.slices().isEmpty() ? 0 : count(each, now)));
            assertThat(now.slices().getFirst().from()).isEqualTo(FIRST);
            assertThat(now.slices().getLast().until()).isEqualTo(last);
        }
    }

    private static long count(LocalDate day, Schedule schedule) {
        boolean inside =
                !day.isBefore(FIRST) && !day.isAfter(schedule.slices().getLast().until());
        return inside ? 1 : 0;
    }
}
