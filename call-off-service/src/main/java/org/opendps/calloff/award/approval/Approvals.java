package org.opendps.calloff.award.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
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
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.policy.Policy;
import org.opendps.calloff.policy.Setting;
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
            @Nullable Integer standstill,
            LocalDate today) {
        var policy = policies.on(callOff.authority(), today);
        ApprovalLimit.of(approver.roles(), policy).mustCover(yearlyCost(callOff, terms));
        int days = standstill == null ? policy.whole(Setting.STANDSTILL_WORKING_DAYS) : standstill;
        var waits = Standstill.of(days);
        mustNotActFor(recommendation, approver, callOff.authority(), today);
        mustNotChain(callOff, terms, policy);
        mustBeCountable(callOff, waits, today);
        var lines = gate.mustLet(candidate(callOff, recommendation, today));
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
        var terms = Terms.of(callOff, recommendation);
        return GateView.of(
                gate.look(candidate(callOff, recommendation, today)),
                terms,
                yearlyCost(callOff, terms),
                policies.on(callOff.authority(), today));
    }

    private Candidate candidate(CallOff callOff, Recommendation recommendation, LocalDate today) {
        return new Candidate(
                callOff,
                recommendation.lot(),
                recommendation.providerId(),
                recommendation.price().unitCost(),
                recommendation.price().oneOffCost(),
                recommendation.from(callOff.lot(recommendation.lot()).support()),
                awards.lastWithdrawal(callOff.id(), recommendation.lot()).orElse(Instant.EPOCH),
                today);
    }

    /** A limit is not passed by by lots: those that are awarded to already count. */
    private Money yearlyCost(CallOff callOff, Terms terms) {
        return Money.sum(awards.live(callOff.id()).stream()
                        .map(award -> ApprovalLimit.yearlyCost(award.terms()))
                        .toList())
                .plus(ApprovalLimit.yearlyCost(terms));
    }

    /** Said now, and not when finance has answered: in a year whose holidays are not known no standstill can be counted. */
    private static void mustBeCountable(CallOff callOff, Standstill waits, LocalDate today) {
        var procurement = callOff.published().procurement();
        if (waits.isAsked() && procurement != null) {
            procurement.regime().law().standstillEnd(today.plusDays(1), waits.workingDays());
        }
    }

    void asked(Award award, Actor approver) {
        record.asked(award, approver);
    }
}
