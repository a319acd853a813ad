package org.opendps.finance.attendance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.problem.Refused;
import org.opendps.finance.delivery.AbsenceCode;
import org.opendps.finance.delivery.DeliveredSession.Held;
import org.opendps.finance.delivery.Outcome;
import org.opendps.finance.delivery.PaidPart;

class AbsenceRulesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-12-07");

    /** Four weeks of hospital at 80 per cent; with a day of notice 10, without 60. */
    private static AbsenceRules rules(@Nullable Integer firstDay) {
        return new AbsenceRules(
                4,
                new PaidPart(80),
                24,
                new PaidPart(10),
                new PaidPart(60),
                firstDay == null ? null : new PaidPart(firstDay),
                LocalTime.of(9, 0),
                "default-2015-02-26");
    }

    private static Attended absent(LocalDate day, @Nullable AbsenceCode code, @Nullable String notice) {
        return new Attended(day, Outcome.ABSENT, code, notice == null ? null : Instant.parse(notice));
    }

    private static Held held(String day, Outcome outcome, @Nullable AbsenceCode code) {
        return new Held(LocalDate.parse(day), outcome, code, PaidPart.NONE);
    }

    private static List<Integer> percents(List<Judged> judged) {
        return judged.stream().map(one -> one.part().percent()).toList();
    }

    private static int percent(AbsenceRules rules, Attended session, Rest... rests) {
        return percents(rules.judge(List.of(), List.of(session), List.of(rests)))
                .getFirst();
    }

    @Test
    void whatTheProviderCancelsOrIsClosedForIsNeverPaidAndWhatIsAttendedAlways() {
        var judged = rules(null)
                .judge(
                        List.of(),
                        List.of(
                                new Attended(MONDAY.plusDays(2), Outcome.CLOSED),
                                new Attended(MONDAY.plusDays(1), Outcome.CANCELLED_BY_PROVIDER),
                                new Attended(MONDAY, Outcome.ATTENDED)),
                        List.of());
        assertThat(percents(judged)).containsExactly(100, 0, 0);
        assertThat(judged)
                .extracting(Judged::why)
                .containsExactly(
                        "attended", "the provider cancelled it: never paid", "the provider was closed: never paid");
    }

    @Test
    void anAbsenceWithoutACodeIsNotPaid() {
        assertThat(percent(rules(null), absent(MONDAY, null, "2026-12-06T23:00:00Z")))
                .isZero();
        assertThat(percent(rules(100), absent(MONDAY, null, null))).isZero();
    }

    /** The day begins at 09:00 in London; on 29 March and 25 October 2026 the clocks change at 01:00 UTC. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-07, 2026-12-06T09:00:00Z, 10",
        "2026-12-07, 2026-12-06T09:00:01Z, 60",
        "2026-12-07, 2026-12-08T09:00:00Z, 60",
        "2026-12-07, , 60",
        // 08:00 UTC on the day, 24 hours before is 08:00 in London
        "2026-03-29, 2026-03-28T08:00:00Z, 10",
        "2026-03-29, 2026-03-28T08:00:01Z, 60",
        // 09:00 UTC on the day, 24 hours before is 10:00 in London
        "2026-10-25, 2026-10-24T09:00:00Z, 10",
        "2026-10-25, 2026-10-24T09:00:01Z, 60"
    })
    void noticeIsCountedInHoursThatPass(LocalDate day, @Nullable String notice, int percent) {
        for (var code : List.of(AbsenceCode.ILLNESS, AbsenceCode.HOLIDAY, AbsenceCode.OTHER)) {
            assertThat(percent(rules(null), absent(day, code, notice))).isEqualTo(percent);
        }
    }

    @Test
    void theFirstDayOfAnAbsenceHasARuleOfItsOwnWhateverTheNotice() {
        var week = List.of(
                absent(MONDAY, AbsenceCode.ILLNESS, "2026-12-01T09:00:00Z"),
                absent(MONDAY.plusDays(1), AbsenceCode.ILLNESS, "2026-12-01T09:00:00Z"),
                new Attended(MONDAY.plusDays(2), Outcome.ATTENDED),
                absent(MONDAY.plusDays(3), AbsenceCode.OTHER, null));
        assertThat(percents(rules(null).judge(List.of(), week, List.of()))).containsExactly(10, 10, 100, 60);
        assertThat(percents(rules(50).judge(List.of(), week, List.of()))).containsExactly(50, 10, 100, 50);
        // away since the week before: no first day
        var before = List.of(held("2026-12-03", Outcome.ABSENT, AbsenceCode.OTHER));
        assertThat(percents(rules(50).judge(before, week, List.of()))).containsExactly(10, 10, 100, 50);
        assertThat(percent(rules(50), absent(MONDAY, AbsenceCode.HOSPITAL, null)))
                .isEqualTo(80);
    }

    /** From Thursday 3 December the four weeks end on Wednesday 30 December, in the middle of a week. */
    @ParameterizedTest
    @CsvSource({"2026-12-03, 80", "2026-12-28, 80", "2026-12-30, 80", "2026-12-31, 0", "2027-01-04, 0"})
    void hospitalIsPaidForFourWeeksFromTheFirstDayOfThatAbsence(LocalDate day, int percent) {
        var before = Stream.of("2026-12-03", "2026-12-07", "2026-12-10", "2026-12-24")
                .filter(earlier -> LocalDate.parse(earlier).isBefore(day))
                .map(earlier -> held(earlier, Outcome.ABSENT, AbsenceCode.HOSPITAL))
                .toList();
        var judged = rules(null)
                .judge(before, List.of(absent(day, AbsenceCode.HOSPITAL, null)), List.of())
                .getFirst();
        assertThat(judged.part().percent()).isEqualTo(percent);
        assertThat(judged.why()).startsWith("in hospital since 2026-12-03, paid for 4 weeks");
    }

    @Test
    void aWeekCanHaveBothSidesOfTheEndOfFourWeeks() {
        var week = List.of(
                absent(LocalDate.parse("2026-12-28"), AbsenceCode.HOSPITAL, null),
                absent(LocalDate.parse("2026-12-31"), AbsenceCode.HOSPITAL, null));
        var before = List.of(held("2026-12-03", Outcome.ABSENT, AbsenceCode.HOSPITAL));
        assertThat(percents(rules(null).judge(before, week, List.of()))).containsExactly(80, 0);
    }

    @Test
    void onlyWhoComesBeginsAnew() {
        var stay = List.of(
                held("2026-11-02", Outcome.ABSENT, AbsenceCode.HOSPITAL),
                held("2026-11-09", Outcome.CLOSED, null),
                held("2026-11-16", Outcome.CANCELLED_BY_PROVIDER, null),
                held("2026-11-23", Outcome.ABSENT, AbsenceCode.OTHER));
        var session = absent(MONDAY, AbsenceCode.HOSPITAL, null);
        assertThat(percents(rules(null).judge(stay, List.of(session), List.of())))
                .containsExactly(0);
        var back = Stream.concat(stay.stream(), Stream.of(held("2026-11-30", Outcome.ATTENDED, null)))
                .toList();
        assertThat(percents(rules(null).judge(back, List.of(session), List.of())))
                .containsExactly(80);
    }

    @Test
    void anotherAbsenceIsNoTimeInHospital() {
        var ill = List.of(held("2026-11-02", Outcome.ABSENT, AbsenceCode.ILLNESS));
        assertThat(percents(rules(null).judge(ill, List.of(absent(MONDAY, AbsenceCode.HOSPITAL, null)), List.of())))
                .containsExactly(80);
    }

    private static Rest rest(String from, @Nullable String until, @Nullable String paidUntil) {
        return new Rest(
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                "HOLIDAY",
                paidUntil == null ? null : LocalDate.parse(paidUntil));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-07, , 2026-12-07, 80",
        "2026-12-07, , 2026-12-06, 0",
        "2026-12-01, 2026-12-07, , 0",
        "2026-12-01, 2026-12-06, 2026-12-06, 60",
        "2026-12-08, , 2026-12-20, 60"
    })
    void aRestDecidesWhateverTheCode(String from, @Nullable String until, @Nullable String paidUntil, int percent) {
        assertThat(percent(rules(null), absent(MONDAY, AbsenceCode.OTHER, null), rest(from, until, paidUntil)))
                .isEqualTo(percent);
    }

    @Test
    void aRestPaysNothingForWhatTheProviderCancels() {
        assertThat(percent(
                        rules(null),
                        new Attended(MONDAY, Outcome.CANCELLED_BY_PROVIDER),
                        rest("2026-12-01", null, "2026-12-20")))
                .isZero();
    }

    @Test
    void nobodyComesWhileAPlacementRests() {
        var came = List.of(new Attended(MONDAY, Outcome.ATTENDED));
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> rules(null).judge(List.of(), came, List.of(rest("2026-12-07", null, null))))
                        .refusal()
                        .reason())
                .isEqualTo("attended-while-suspended");
        assertThatCode(() -> rules(null)
                        .judge(
                                List.of(),
                                came,
                                List.of(rest("2026-12-08", null, null), rest("2026-12-01", "2026-12-06", null))))
                .doesNotThrowAnyException();
    }

    @Test
    void noticeIsNotGivenAfterNow() {
        var session = List.of(absent(MONDAY, AbsenceCode.OTHER, "2026-12-06T09:00:00Z"));
        assertThatCode(() -> Attended.mustBePast(session, Instant.parse("2026-12-06T09:00:00Z")))
                .doesNotThrowAnyException();
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> Attended.mustBePast(session, Instant.parse("2026-12-06T08:59:59Z")))
                        .refusal()
                        .reason())
                .isEqualTo("notice-in-future");
    }
}
