package org.opendps.calloff.award.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.policy.Policy;
import org.opendps.blocks.time.London;
import org.opendps.calloff.acting.Impartiality;
import org.opendps.calloff.award.Award;
import org.opendps.calloff.award.AwardRecord;
import org.opendps.calloff.award.Awards;
import org.opendps.calloff.award.Standstill;
import org.opendps.calloff.award.gate.Candidate;
import org.opendps.calloff.award.gate.Gate;
import org.opendps.calloff.award.recommendation.Recommendation;
import org.opendps.calloff.award.recommendation.Terms;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.procurement.Route;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.regime.CallOffLaw;
import org.opendps.calloff.timeline.Actor;

/** Whether somebody may approve an award now, and what stands behind it. */
@ApplicationScoped
class Approvals {

    private final Gate gate;
    private final Policies policies;
    private final AwardRecord record;
    private final Awards awards;
    private final Impartiality impartiality;

    Approvals(Gate gate, Policies policies, AwardRecord record, Awards awards, Impartiality impartiality) {
        this.gate = gate;
        this.policies = policies;
        this.record = record;
        this.awards = awards;
        this.impartiality = impartiality;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 above the limit, or with every line of the gate that failed */
    Award.Approval give(
            CallOff callOff,
            Recommendation recommendation,
            Terms terms,
            Approver approver,
            Standstill waits,
            LocalDate today) {
        var policy = policies.on(callOff.authority(), today);
        ApprovalLimit.of(approver.roles(), policy).mustCover(yearlyCost(callOff, terms));
        mustNotActFor(recommendation, approver, callOff.authority(), today);
        mustNotChain(callOff, terms, policy);
        var lines = gate.mustLet(candidate(callOff, recommendation.lot(), terms, today));
        return new Award.Approval(approver.actor().name(), lines, policy.version(), waits);
    }

    /** Of a direct award nobody bids, and there is one to act for all the same. */
    private void mustNotActFor(Recommendation recommendation, Approver approver, String authority, LocalDate today) {
        impartiality.mustActForNone(
                today.atStartOfDay(London.ZONE).toInstant(),
                approver.actor(),
                authority,
                recommendation.providerId()::equals);
    }

    /** Two interims may have been prepared before either was awarded. */
    private void mustNotChain(CallOff callOff, Terms terms, Policy policy) {
        var person = terms.personRef();
        if (person != null && callOff.commission().route() == Route.URGENT_INTERIM) {
            int apart = policy.whole(Setting.INTERIM_WEEKS_APART);
            awards.lastInterim(person, terms.category())
                    .ifPresent(ended -> InterimFollowsInterim.refuse(ended, terms.from(), apart));
        }
    }

    /** What would be awarded, and what stands in its way. */
    GateView look(CallOff callOff, Recommendation recommendation, LocalDate today) {
        var terms = terms(callOff, recommendation, standstill(callOff, null, today), today);
        return GateView.of(
                gate.look(candidate(callOff, recommendation.lot(), terms, today)),
                terms,
                yearlyCost(callOff, terms),
                policies.on(callOff.authority(), today));
    }

    /** What was asked for, or what the council's policy says. */
    Standstill standstill(CallOff callOff, @Nullable Integer asked, LocalDate today) {
        int days =
                asked == null ? policies.on(callOff.authority(), today).whole(Setting.STANDSTILL_WORKING_DAYS) : asked;
        var procurement = callOff.published().procurement();
        return Standstill.of(
                days,
                procurement == null
                        ? CallOffLaw.LEAST_STANDSTILL
                        : procurement.regime().law().leastStandstill());
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code nothing-left-to-award} */
    Terms terms(CallOff callOff, Recommendation recommendation, Standstill waits, LocalDate today) {
        var terms = Terms.of(callOff, recommendation, contract(callOff, waits, today));
        if (terms.from().isAfter(terms.until())) {
            throw new NothingLeftToAward(terms.from(), terms.until()).refused();
        }
        return terms;
    }

    private Candidate candidate(CallOff callOff, int lot, Terms terms, LocalDate today) {
        var since = awards.lastWithdrawal(callOff.id(), lot).orElse(Instant.EPOCH);
        return Candidate.of(callOff, lot, terms, since, today);
    }

    /** A limit is not passed by by lots: those that are awarded to already count. */
    private Money yearlyCost(CallOff callOff, Terms terms) {
        return Money.sum(awards.live(callOff.id()).stream()
                        .map(award -> ApprovalLimit.yearlyCost(award.terms()))
                        .toList())
                .plus(ApprovalLimit.yearlyCost(terms));
    }

    /**
     * The first day on which there can be a contract when finance answers today. Counted now, and not when finance has
     * answered: in a year whose holidays are not known no standstill can be counted.
     */
    private static LocalDate contract(CallOff callOff, Standstill waits, LocalDate today) {
        var procurement = callOff.published().procurement();
        return waits.isAsked() && procurement != null
                ? procurement
                        .regime()
                        .law()
                        .standstillEnd(today, waits.workingDays())
                        .plusDays(1)
                : today;
    }

    void asked(Award award, Actor approver) {
        record.asked(award, approver);
    }
}
