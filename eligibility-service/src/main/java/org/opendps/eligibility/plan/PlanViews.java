package org.opendps.eligibility.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.person.key.ClosedWords;
import org.opendps.eligibility.person.key.DataKey;
import org.opendps.eligibility.person.key.DataKeys;
import org.opendps.eligibility.plan.course.Agreed;
import org.opendps.eligibility.plan.course.End;
import org.opendps.eligibility.plan.course.Over;
import org.opendps.eligibility.plan.course.Rest;
import org.opendps.eligibility.plan.course.ReviewDates;
import org.opendps.eligibility.plan.course.Suspension;
import org.opendps.eligibility.plan.line.RouteSum;
import org.opendps.eligibility.plan.line.TimetableRow;
import org.opendps.eligibility.plan.word.Agreement;
import org.opendps.eligibility.plan.word.PlanWords;

/** Opens the words of plans. */
@ApplicationScoped
class PlanViews {

    private final DataKeys keys;
    private final ClosedWords words;

    PlanViews(DataKeys keys, ClosedWords words) {
        this.keys = keys;
        this.words = words;
    }

    PlanView of(SupportPlan plan) {
        return of(plan, keys.of(plan.personRef()));
    }

    /** Of one person. */
    List<PlanView> of(UUID personRef, List<SupportPlan> plans) {
        var key = keys.of(personRef);
        return plans.stream().map(plan -> of(plan, key)).toList();
    }

    private PlanView of(SupportPlan plan, DataKey key) {
        var said = plan.words()
                .map(closed -> words.open(key, PlanWords.COLUMN, closed, PlanWords.class))
                .orElse(PlanWords.NONE);
        return new PlanView(
                plan.id(),
                plan.personRef(),
                plan.status(),
                plan.number().orElse(null),
                plan.revises().orElse(null),
                said.needsThere(),
                plan.lines(),
                TimetableRow.week(plan.lines()),
                plan.fundingRoute(),
                plan.weeklyAmount(),
                plan.adultPays(),
                plan.councilPays(),
                RouteSum.selfFunded(plan.lines()),
                RouteSum.oneOff(plan.lines()),
                RouteSum.of(plan.lines(), plan.adultPays()),
                plan.starts(),
                plan.ends(),
                plan.review().map(ReviewDates::reviewFrom).orElse(null),
                plan.review().map(ReviewDates::reviewBy).orElse(null),
                said.participants(),
                said.advice(),
                plan.policyVersion(),
                plan.preparedBy(),
                plan.agreed().map(agreed -> agreement(agreed, key)).orElse(null),
                plan.rest()
                        .filter(_ -> plan.isSuspended())
                        .map(rest -> suspension(rest, key))
                        .orElse(null),
                plan.over().map(over -> end(plan.ends(), over, key)).orElse(null));
    }

    private PlanView.Agreed agreement(Agreed agreed, DataKey key) {
        var closed = agreed.agreementWords();
        var said = closed == null
                ? Agreement.OF_THE_PERSON.words()
                : words.open(key, Agreement.Words.COLUMN, closed, Agreement.Words.class);
        return new PlanView.Agreed(
                agreed.agreedOn(),
                agreed.agreedAs(),
                agreed.agreedCapacity(),
                said.name(),
                said.note(),
                agreed.agreedBy(),
                agreed.agreedAt());
    }

    private PlanView.Suspended suspension(Rest rest, DataKey key) {
        var said = words.open(key, Suspension.COLUMN, rest.suspensionNote(), Suspension.class);
        return new PlanView.Suspended(rest.suspendedOn(), said.reason(), said.note());
    }

    private PlanView.Ended end(@Nullable LocalDate lastDay, Over over, DataKey key) {
        var closed = over.endNote();
        var note = closed == null
                ? null
                : words.open(key, End.COLUMN, closed, End.class).note();
        return new PlanView.Ended(lastDay, over.endReason(), note);
    }
}
