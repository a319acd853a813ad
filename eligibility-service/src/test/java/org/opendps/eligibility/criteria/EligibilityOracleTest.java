package org.opendps.eligibility.criteria;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendps.eligibility.criteria.Circumstances.Finances;
import org.opendps.eligibility.criteria.Circumstances.MetByCarer;
import org.opendps.eligibility.criteria.Circumstances.Residence;
import org.opendps.eligibility.criteria.Consequence.Meeting;
import org.opendps.eligibility.criteria.Findings.UnmetOutcome;
import org.opendps.eligibility.criteria.Findings.Wellbeing;

/**
 * The decision table once more, as a table: rows of conditions in the order of the law, the first that holds decides.
 * Shares no rule with the code that it judges.
 */
class EligibilityOracleTest {

    private static final long SEED = 20_150_401;
    private static final int CASES = 8_000;

    private final Random random = new Random(SEED);

    /** A situation in the letters of the table: U, refused, I, n, W, OR, F, Ask, LC, K. */
    private record Situation(Findings findings, Circumstances with) {

        boolean adult() {
            return findings.kind() == Kind.ADULT;
        }

        boolean i() {
            return yes(adult() ? findings.impairment() : findings.necessaryCare());
        }

        int n() {
            int count = 0;
            for (var outcome : requireNonNull(findings.outcomes())) {
                count += requireNonNull(outcome.limbs()).isEmpty() ? 0 : 1;
            }
            return count;
        }

        boolean enough() {
            return adult() ? n() > 1 : n() > 0 || yes(findings.healthAtRisk());
        }

        boolean w() {
            return requireNonNull(findings.wellbeing()).significantImpact();
        }

        boolean refused() {
            return findings.assessmentRefused() && !findings.refusalOverridden();
        }

        boolean eligible() {
            return i() && enough() && w();
        }

        boolean or(Residence residence) {
            return with.ordinaryResidence() == residence;
        }

        boolean above() {
            return Set.of(Finances.ABOVE_LIMIT, Finances.REFUSED).contains(requireNonNull(with.finances()));
        }

        boolean againstTheAdult() {
            return !adult() && yes(with.meetsByCareToAdult()) && !yes(with.adultAgrees());
        }

        boolean chooses() {
            return yes(with.councilChooses());
        }
    }

    private record Row<T>(Predicate<Situation> when, T then) {}

    private static <T> Row<T> row(Predicate<Situation> when, T then) {
        return new Row<>(when, then);
    }

    private static final List<Row<Decision>> DECISIONS = List.of(
            row(s -> s.findings.urgent(), Decision.MAY_MEET_URGENT_NEEDS),
            row(Situation::refused, Decision.NO_ASSESSMENT),
            row(s -> s.adult() && !s.i(), Decision.NOT_ELIGIBLE_NO_IMPAIRMENT),
            row(s -> !s.adult() && !s.i(), Decision.NOT_ELIGIBLE_NOT_NECESSARY_CARE),
            row(s -> !s.enough(), Decision.NOT_ELIGIBLE_OUTCOMES),
            row(s -> !s.w(), Decision.NOT_ELIGIBLE_WELLBEING),
            row(s -> true, Decision.ELIGIBLE));

    private static final List<Row<Meeting>> MEETINGS = List.of(
            row(s -> s.findings.urgent(), Meeting.POWER),
            row(Situation::refused, Meeting.NO_DUTY),
            // a carer: Care Act 2014 s.20
            row(Situation::againstTheAdult, Meeting.NO_DUTY),
            row(s -> !s.adult() && !s.eligible(), Situation::chooses, Meeting.POWER),
            row(s -> !s.adult() && s.or(Residence.ELSEWHERE), Situation::chooses, Meeting.POWER),
            row(s -> !s.adult() && (!s.eligible() || s.or(Residence.ELSEWHERE)), Meeting.NO_DUTY),
            row(s -> !s.adult() && !s.above(), Meeting.DUTY),
            row(s -> !s.adult() && yes(s.with.asksCouncil()), Meeting.DUTY),
            row(s -> !s.adult(), Situation::chooses, Meeting.POWER),
            row(s -> !s.adult(), Meeting.NO_DUTY),
            // an adult: rows 14, 3 to 5, 7, 13, 8 to 12
            row(s -> !s.eligible() && !s.or(Residence.ELSEWHERE), Situation::chooses, Meeting.POWER),
            row(s -> !s.eligible(), Meeting.NO_DUTY),
            row(s -> s.or(Residence.ELSEWHERE), Meeting.POWER),
            row(s -> s.with.metByCarer() == MetByCarer.ALL, Situation::chooses, Meeting.POWER),
            row(s -> s.with.metByCarer() == MetByCarer.ALL, Meeting.NO_DUTY),
            row(s -> s.with.finances() == Finances.NO_CHARGE, Meeting.DUTY),
            row(s -> s.with.finances() == Finances.AT_OR_BELOW_LIMIT, Meeting.DUTY),
            row(s -> yes(s.with.asksCouncil()), Meeting.DUTY),
            row(s -> yes(s.with.cannotArrange()), Meeting.DUTY),
            row(Situation::chooses, Meeting.POWER),
            row(s -> true, Meeting.NO_DUTY));

    private static <T> Row<T> row(Predicate<Situation> when, Predicate<Situation> and, T then) {
        return new Row<>(when.and(and), then);
    }

    private static <T> T first(List<Row<T>> table, Situation situation) {
        for (var row : table) {
            if (row.when().test(situation)) {
                return row.then();
            }
        }
        throw new AssertionError("no row for " + situation);
    }

    private static boolean yes(@Nullable Boolean answer) {
        return answer != null && answer;
    }

    @Test
    void theCheckAgreesWithTheTableWhereEverythingIsKnown() {
        var seen = EnumSet.noneOf(Decision.class);
        for (int i = 0; i < CASES; i++) {
            var known = everything();
            var situation = new Situation(findings(known), known);
            var answer = apply(situation.findings());
            var about = "seed " + SEED + ", case " + i + ": " + situation;
            assertThat(answer.decision()).as(about).isEqualTo(first(DECISIONS, situation));
            assertThat(requireNonNull(answer.consequence()).meeting()).as(about).isEqualTo(first(MEETINGS, situation));
            boolean counted = !situation.findings().urgent() && !situation.refused();
            assertThat(answer.unableCount()).as(about).isEqualTo(counted ? situation.n() : 0);
            seen.add(answer.decision());
        }
        assertThat(seen).containsExactlyInAnyOrder(Decision.values());
    }

    /** What is not known may be anything: a definite answer must be the answer to all of it. */
    @Test
    void nothingThatIsStillOpenCouldOverturnADefiniteAnswer() {
        int definite = 0;
        for (int i = 0; i < CASES; i++) {
            var known = somethingOf(everything());
            var findings = findings(known);
            var answer = requireNonNull(apply(findings).consequence());
            var about = "seed " + SEED + ", case " + i + ": " + findings;
            var possible = completions(known)
                    .map(all -> first(MEETINGS, new Situation(findings, all)))
                    .toList();
            switch (answer.meeting()) {
                case DUTY -> assertThat(possible).as(about).containsOnly(Meeting.DUTY);
                case NO_DUTY -> {
                    assertThat(possible).as(about).doesNotContain(Meeting.DUTY);
                    if (answer.open().isEmpty()) {
                        assertThat(possible).as(about).containsOnly(Meeting.NO_DUTY);
                    }
                }
                case POWER -> assertThat(possible).as(about).contains(Meeting.POWER);
                case NOT_YET_KNOWN -> assertThat(answer.open()).as(about).isNotEmpty();
            }
            definite += answer.meeting() == Meeting.NOT_YET_KNOWN ? 0 : 1;
        }
        assertThat(definite).isBetween(CASES / 4, CASES - CASES / 20);
    }

    private static Determination apply(Findings findings) {
        return Criteria.apply(findings, LocalDate.parse("2026-11-23"));
    }

    private Findings findings(Circumstances known) {
        var kind = random.nextBoolean() ? Kind.ADULT : Kind.CARER;
        var outcomes = new ArrayList<UnmetOutcome>();
        for (var outcome : Outcome.values()) {
            if (outcome.regulation(kind) != null && random.nextInt(5) == 0) {
                outcomes.add(new UnmetOutcome(outcome, limbs(kind)));
            }
        }
        boolean impact = random.nextInt(4) > 0;
        return new Findings(
                kind,
                random.nextInt(5) > 0,
                random.nextInt(5) > 0,
                random.nextInt(3) == 0,
                outcomes,
                new Wellbeing(impact, impact ? List.of(WellbeingArea.CONTROL) : List.of()),
                random.nextInt(12) == 0,
                random.nextInt(6) == 0,
                random.nextBoolean(),
                known,
                null);
    }

    private List<Limb> limbs(Kind kind) {
        return Stream.of(Limb.values())
                .filter(limb -> kind == Kind.ADULT || limb != Limb.SIGNIFICANTLY_LONGER)
                .filter(limb -> random.nextInt(3) == 0)
                .toList();
    }

    private Circumstances everything() {
        return new Circumstances(
                any(Residence.values()),
                any(Finances.values()),
                random.nextBoolean(),
                random.nextBoolean(),
                any(MetByCarer.values()),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(4) == 0);
    }

    private Circumstances somethingOf(Circumstances all) {
        return new Circumstances(
                maybe(all.ordinaryResidence()),
                maybe(all.finances()),
                maybe(all.asksCouncil()),
                maybe(all.cannotArrange()),
                all.metByCarer(),
                all.meetsByCareToAdult(),
                maybe(all.adultAgrees()),
                all.councilChooses());
    }

    private static Stream<Circumstances> completions(Circumstances part) {
        return or(part.ordinaryResidence(), Residence.values())
                .flatMap(residence -> or(part.finances(), Finances.values())
                        .flatMap(finances -> or(part.asksCouncil(), true, false)
                                .flatMap(asks -> or(part.cannotArrange(), true, false)
                                        .flatMap(cannot -> or(part.adultAgrees(), true, false)
                                                .map(agrees -> new Circumstances(
                                                        residence,
                                                        finances,
                                                        asks,
                                                        cannot,
                                                        part.metByCarer(),
                                                        part.meetsByCareToAdult(),
                                                        agrees,
                                                        part.councilChooses()))))));
    }

    @SafeVarargs
    private static <T> Stream<T> or(@Nullable T known, T... possible) {
        return known == null ? Stream.of(possible) : Stream.of(known);
    }

    private <T> @Nullable T maybe(@Nullable T known) {
        return random.nextInt(4) == 0 ? null : known;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
