package org.opendps.calloff.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.course.Timing;
import org.opendps.calloff.competition.criteria.Criteria;
import org.opendps.calloff.competition.criteria.TieBreak;
import org.opendps.calloff.competition.criteria.Weight;
import org.opendps.calloff.competition.lot.CallOffKind;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.competition.lot.LotOutcome;
import org.opendps.calloff.competition.lot.Support;
import org.opendps.calloff.competition.opener.Opener;
import org.opendps.calloff.competition.procurement.Commission;
import org.opendps.calloff.competition.procurement.Procurement;
import org.opendps.calloff.competition.procurement.Route;
import org.opendps.calloff.regime.Bidders;
import org.opendps.calloff.regime.EarliestDeadline;
import org.opendps.calloff.regime.Regime;
import org.opendps.calloff.regime.Value;

class CallOffTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-07T12:00:00Z");
    private static final Duration LEAST = Duration.ofNanos(1_000);

    private static Criteria criteria() {
        return new Criteria(
                Weight.of("40"),
                List.of(new Criteria.Question("Q1", "How?", Weight.of("60"), null, null)),
                null,
                5,
                List.of(TieBreak.LOWER_PRICE),
                null,
                null,
                null,
                null,
                null);
    }

    private static Lot lot(LocalDate from, LocalDate until) {
        return new Lot(
                1,
                null,
                new Support(
                        "DAY",
                        "NORTH",
                        "Company",
                        List.of(DayOfWeek.MONDAY),
                        from,
                        until,
                        true,
                        List.of(),
                        List.of(),
                        null),
                Money.of("120.00"),
                null,
                null,
                null,
                null,
                List.of(),
                LotOutcome.OPEN,
                null,
                null,
                null,
                null,
                null);
    }

    private static Procurement procurement() {
        var day = LocalDate.of(2026, 11, 23);
        return new Procurement(
                Regime.PA23_LIGHT_TOUCH_FRAMEWORK,
                Value.estimated(Money.of("1000.00"), true, day),
                new Bidders(Bidders.Circle.MEMBERS, "law", false),
                new EarliestDeadline(day, "law", false, false),
                0,
                "test");
    }

    private static CallOff draft(LocalDate from, LocalDate until, Instant due) {
        return new CallOff(
                new Commission(
                        "E06000054",
                        UUID.randomUUID(),
                        CallOffKind.PERSON,
                        Route.MINI_COMPETITION,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "COUNCIL_MANAGED",
                        true,
                        null),
                List.of(lot(from, until)),
                criteria(),
                Timing.of(due, due),
                NOW);
    }

    private static CallOff published() {
        var callOff = draft(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 31), DUE);
        callOff.publish(callOff.lots(), procurement(), null, NOW);
        callOff.invited(2);
        return callOff;
    }

    private static String reason(ThrowingCallable call) {
        try {
            call.call();
        } catch (Refused refused) {
            return refused.refusal().reason();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        return "not refused";
    }

    private static Opener opener(String subject, Instant at) {
        return new Opener(subject, subject, at);
    }

    @Test
    void takesBidsUpToAndAtTheDeadlineAndNoneFromTheFirstInstantAfter() {
        var callOff = published();
        assertThatCode(() -> callOff.mustTakeBids(DUE.minus(LEAST))).doesNotThrowAnyException();
        assertThatCode(() -> callOff.mustTakeBids(DUE)).doesNotThrowAnyException();
        assertThat(reason(() -> callOff.mustTakeBids(DUE.plus(LEAST)))).isEqualTo("deadline-passed");
    }

    @Test
    void isClosedFromTheFirstInstantAfterTheDeadlineWhateverIsStored() {
        var callOff = published();
        assertThat(callOff.statusAt(DUE)).isEqualTo(CallOffStatus.PUBLISHED);
        assertThat(callOff.statusAt(DUE.plus(LEAST))).isEqualTo(CallOffStatus.CLOSED);
        assertThat(callOff.status()).isEqualTo(CallOffStatus.PUBLISHED);
    }

    @Test
    void isSealedUntilAndAtTheDeadline() {
        var callOff = published();
        assertThat(reason(() -> callOff.openedBy(opener("one", DUE), 2))).isEqualTo("sealed-until");
        assertThat(callOff.openedBy(opener("one", DUE.plus(LEAST)), 2)).isFalse();
        assertThat(callOff.status()).isEqualTo(CallOffStatus.CLOSED);
    }

    @Test
    void twoDifferentPersonsOpen() {
        var callOff = published();
        var later = DUE.plusSeconds(60);
        assertThat(callOff.openedBy(opener("one", later), 2)).isFalse();
        assertThat(reason(() -> callOff.openedBy(opener("one", later), 2))).isEqualTo("two-different-persons");
        assertThat(callOff.openedBy(opener("two", later), 2)).isTrue();
    }

    @Test
    void aBidInTimeThatHadToWaitForTheOpeningIsToldWhatHappened() {
        var callOff = published();
        callOff.openedBy(opener("one", DUE.plusSeconds(1)), 2);
        callOff.openedBy(opener("two", DUE.plusSeconds(1)), 2);
        callOff.opened(1, Set.of(1), DUE.plusSeconds(1));
        assertThat(reason(() -> callOff.mustTakeBids(DUE))).isEqualTo("no-longer-sealed");
        assertThat(reason(() -> callOff.mustTakeBids(DUE.plus(LEAST)))).isEqualTo("deadline-passed");
    }

    @Test
    void aDraftIsNotOpened() {
        var callOff = draft(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 31), DUE);
        assertThat(reason(() -> callOff.openedBy(opener("one", DUE.plusSeconds(1)), 2)))
                .isEqualTo("state-conflict");
    }

    @Test
    void deadlineMustBeAheadWhenDraftedAndStillWhenPublished() {
        var from = LocalDate.of(2027, 1, 4);
        assertThat(reason(() -> draft(from, from, NOW))).isEqualTo("deadline-must-be-ahead");
        var callOff = draft(from, from, NOW.plus(LEAST));
        assertThat(reason(() -> callOff.publish(callOff.lots(), procurement(), null, NOW.plus(LEAST))))
                .isEqualTo("deadline-must-be-ahead");
        assertThat(reason(() -> draft(from, from, NOW.plus(LEAST)).publish(callOff.lots(), procurement(), null, NOW)))
                .isEqualTo("not refused");
    }

    @Test
    void firstAndLastDayMayBeTheSameAndNoLess() {
        var day = LocalDate.of(2027, 1, 4);
        assertThat(reason(() -> draft(day, day, DUE))).isEqualTo("not refused");
        assertThat(reason(() -> draft(day, day.minusDays(1), DUE))).isEqualTo("end-before-start");
    }

    @Test
    void atLeastOneSessionFallsIntoThePeriod() {
        var tuesday = LocalDate.of(2027, 1, 5);
        assertThat(reason(() -> draft(tuesday, tuesday.plusDays(5), DUE))).isEqualTo("no-session");
        assertThat(reason(() -> draft(tuesday, tuesday.plusDays(6), DUE))).isEqualTo("not refused");
    }

    @Test
    void datesAreWithinTwentyYears() {
        var from = LocalDate.of(2027, 1, 4);
        assertThat(reason(() -> draft(from, LocalDate.of(2046, 11, 23), DUE))).isEqualTo("not refused");
        assertThat(reason(() -> draft(from, LocalDate.of(2046, 11, 24), DUE))).isEqualTo("dates-out-of-reach");
        assertThat(reason(() -> draft(from, LocalDate.MAX, DUE))).isEqualTo("dates-out-of-reach");
        assertThat(reason(() -> draft(from, from, Instant.MAX))).isEqualTo("dates-out-of-reach");
        assertThat(reason(() -> draft(from, from, Instant.MIN))).isEqualTo("dates-out-of-reach");
    }

    @Test
    void somebodyMustBeInvited() {
        var callOff = draft(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 31), DUE);
        assertThat(reason(() -> callOff.invited(0))).isEqualTo("nobody-to-invite");
        assertThat(reason(() -> callOff.invited(1))).isEqualTo("not refused");
    }

    @Test
    void refusedStepNamesTheStateAndWhatFollows() {
        assertThatThrownBy(() -> published().move("an award", CallOffStatus.AWARDED))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().facts())
                                .containsEntry("currentState", "PUBLISHED")
                                .containsEntry("allowed", List.of("CLOSED", "CANCELLED", "SUSPENDED")));
    }
}
