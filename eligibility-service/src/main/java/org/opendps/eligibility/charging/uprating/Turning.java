package org.opendps.eligibility.charging.uprating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.Refused;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.charging.AgeBand;
import org.opendps.eligibility.charging.ContributionChanged;
import org.opendps.eligibility.charging.assessment.ClosedWorkings;
import org.opendps.eligibility.charging.assessment.FinancialAssessment;
import org.opendps.eligibility.charging.assessment.FinancialAssessments;
import org.opendps.eligibility.charging.assessment.Workings;
import org.opendps.eligibility.charging.uprating.ReassessmentRow.Why;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.key.DataKey;
import org.opendps.eligibility.person.key.DataKeys;

/**
 * The next people of a re-assessment, all of them or none, and in the same transaction how far it is: nothing is done
 * twice, whenever the process ends.
 */
@ApplicationScoped
@Transactional
class Turning {

    static final int AT_ONCE = 200;

    private final ReassessmentRuns runs;
    private final ReassessmentRows rows;
    private final FinancialAssessments assessments;
    private final ClosedWorkings closed;
    private final KnownPeople people;
    private final DataKeys keys;
    private final Event<ContributionChanged> changed;
    private final InstantSource clock;

    Turning(
            ReassessmentRuns runs,
            ReassessmentRows rows,
            FinancialAssessments assessments,
            ClosedWorkings closed,
            KnownPeople people,
            DataKeys keys,
            Event<ContributionChanged> changed,
            InstantSource clock) {
        this.runs = runs;
        this.rows = rows;
        this.assessments = assessments;
        this.closed = closed;
        this.people = people;
        this.keys = keys;
        this.changed = changed;
        this.clock = clock;
    }

    /** @return whether there may be more */
    boolean preview(UUID id) {
        var run = runs.atWork(id, RunStatus.PREVIEWING).orElse(null);
        if (run == null) {
            return false;
        }
        var turn = run.turn();
        var next = assessments.begunBefore(turn.on(), run.authority(), run.lastPerson(), AT_ONCE);
        var batch = Batch.of(next, people, keys);
        var previewed = next.stream()
                .map(assessment -> preview(run.id(), assessment, turn, batch))
                .toList();
        rows.persist(previewed);
        boolean more = next.size() == AT_ONCE;
        run.preview(previewed, !more);
        return more;
    }

    private ReassessmentRow preview(UUID run, FinancialAssessment assessment, Turn turn, Batch batch) {
        if (!batch.isOpen(assessment)) {
            return ReassessmentRow.byHand(run, assessment, Why.RECORD_CLOSED);
        }
        var workings = closed.open(batch.key(assessment), assessment);
        if (workings.means().minimumIncomeGuarantee() != null) {
            return ReassessmentRow.byHand(run, assessment, Why.GUARANTEE_BY_HAND);
        }
        var then = reckon(workings, turn, batch.band(assessment, turn.on()));
        return then == null
                ? ReassessmentRow.byHand(run, assessment, Why.RULE_REFUSES)
                : ReassessmentRow.reckoned(run, assessment, then.result().contribution());
    }

    /** What the rates of that day make of the same means; null where a rule refuses, such as for want of a rate. */
    private static @Nullable Workings reckon(Workings now, Turn turn, AgeBand band) {
        try {
            return Workings.of(IncomeChange.then(now.means(), band, turn));
        } catch (Refused refused) {
            return null;
        }
    }

    /** @return whether there may be more */
    boolean apply(UUID id) {
        var run = runs.atWork(id, RunStatus.APPLYING).orElse(null);
        if (run == null) {
            return false;
        }
        var next = rows.toApply(id, run.lastPerson(), AT_ONCE);
        people.holdAll(next.stream().map(ReassessmentRow::personRef).toList());
        var earlier = assessments
                .all(next.stream().map(ReassessmentRow::financialAssessmentId).toList())
                .stream()
                .collect(Collectors.toMap(FinancialAssessment::id, Function.identity()));
        var batch = Batch.of(earlier.values(), people, keys);
        var today = London.today(clock);
        for (var row : next) {
            apply(run, row, Objects.requireNonNull(earlier.get(row.financialAssessmentId())), batch, today);
        }
        boolean more = next.size() == AT_ONCE;
        run.apply(next, !more);
        return more;
    }

    private void apply(
            ReassessmentRun run, ReassessmentRow row, FinancialAssessment earlier, Batch batch, LocalDate today) {
        var turn = run.turn();
        if (!batch.isOpen(earlier)) {
            row.passOver(Why.RECORD_CLOSED);
        } else if (!earlier.reachesInto(turn.on())) {
            row.passOver(Why.ASSESSED_SINCE);
        } else {
            var key = batch.key(earlier);
            var then = reckon(closed.open(key, earlier), turn, batch.band(earlier, turn.on()));
            if (then == null || !then.result().contribution().equals(row.after())) {
                row.passOver(Why.RATES_CHANGED_SINCE);
            } else {
                replace(run, row, earlier, then, key, today);
            }
        }
    }

    private void replace(
            ReassessmentRun run,
            ReassessmentRow row,
            FinancialAssessment earlier,
            Workings then,
            DataKey key,
            LocalDate today) {
        var lastDay = earlier.ends();
        var stop = earlier.stop();
        earlier.giveWay(then.means().on());
        var assessment = new FinancialAssessment(
                earlier.personRef(),
                run.authority(),
                then,
                closed.close(key, then),
                Objects.requireNonNull(run.approvedBy()),
                clock.instant());
        assessment.endAs(lastDay, stop);
        assessments.persist(assessment);
        row.apply(assessment.id());
        if (assessment.reach(today)) {
            changed.fire(new ContributionChanged(assessment.personRef()));
        }
    }

    /** What is needed of the people of a batch, read once for all of them. */
    private record Batch(Map<UUID, LocalDate> birthDates, Map<UUID, DataKey> keys) {

        static Batch of(Collection<FinancialAssessment> of, KnownPeople people, DataKeys keys) {
            List<UUID> references =
                    of.stream().map(FinancialAssessment::personRef).toList();
            return new Batch(people.birthDatesOfOpenRecords(references), keys.of(references));
        }

        boolean isOpen(FinancialAssessment assessment) {
            return birthDates.containsKey(assessment.personRef()) && keys.containsKey(assessment.personRef());
        }

        DataKey key(FinancialAssessment assessment) {
            return Objects.requireNonNull(keys.get(assessment.personRef()));
        }

        AgeBand band(FinancialAssessment assessment, LocalDate on) {
            return AgeBand.of(Objects.requireNonNull(birthDates.get(assessment.personRef())), on);
        }
    }
}
