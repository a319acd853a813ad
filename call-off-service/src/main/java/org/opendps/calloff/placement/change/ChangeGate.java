package org.opendps.calloff.placement.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.policy.Policies;
import org.opendps.calloff.award.gate.CheckedSuppliers;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Basis;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.Slice;
import org.opendps.calloff.placement.term.TermKind;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.provider.supply.MemberTerms;

/**
 * What has to be in order before a placement costs more, or somebody else supplies it: the same as at an award, as far as it
 * can be another than it was then.
 */
@ApplicationScoped
class ChangeGate {

    private static final int WEEKS = 52;

    private final MemberTerms terms;
    private final Policies policies;
    private final CheckedSuppliers suppliers;

    ChangeGate(MemberTerms terms, Policies policies, CheckedSuppliers suppliers) {
        this.terms = terms;
        this.policies = policies;
        this.suppliers = suppliers;
    }

    /**
     * Whoever is bought from anew was checked before, whether or not finance has to be asked: whom somebody is moved to, who
     * is paid by the council from now on, and who comes under the framework.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code supplier-not-checked}
     */
    void mustKnowSuppliers(Placement placement, Plan plan, Schedule before, List<Slice> added, LocalDate today) {
        var authority = placement.subject().authority();
        added.stream()
                .map(Slice::arrangement)
                .filter(now -> !now.isSelfFunded() && isBoughtAnew(plan, before, now))
                .map(Arrangement::providerId)
                .distinct()
                .forEach(provider -> suppliers
                        .lacking(provider, authority, today)
                        .ifPresent(why -> {
                            throw new ChangeRefused.SupplierNotChecked(provider, why).refused();
                        }));
    }

    private static boolean isBoughtAnew(Plan plan, Schedule before, Arrangement now) {
        return plan.kind() == TermKind.MIGRATED ? now.basis() == Basis.FRAMEWORK : !isSupplied(before, now);
    }

    private static boolean isSupplied(Schedule before, Arrangement now) {
        return before.slices().stream()
                .map(Slice::arrangement)
                .anyMatch(was -> was.providerId().equals(now.providerId()) && !was.isSelfFunded());
    }

    /** @throws org.opendps.blocks.problem.Refused 422 with what is not in order */
    void mustLet(Placement placement, Plan plan, Schedule before, List<Slice> asked, LocalDate today) {
        var subject = placement.subject();
        for (var slice : asked) {
            var now = slice.arrangement();
            if (isTakenBack(plan, now)) {
                continue;
            }
            boolean supplied = isSupplied(before, now);
            if (!supplied) {
                mustHaveItsPapers(subject.authority(), slice);
            }
            if (!supplied || plan.proposal().unitCost() != null) {
                mustKeepTheCap(subject.authority(), subject.category(), slice);
            }
            if (plan.decisionReference() == null) {
                mustBeWithinTheLimit(subject.authority(), now.weeklyCost().times(WEEKS), today);
            }
        }
    }

    /** A migration that is taken back: these terms were agreed before, and not under the purchasing system. */
    private static boolean isTakenBack(Plan plan, Arrangement now) {
        return plan.kind() == TermKind.MIGRATED && now.basis() != Basis.FRAMEWORK;
    }

    private void mustHaveItsPapers(String authority, Slice slice) {
        var lacking = terms.notInForce(slice.arrangement().providerId(), authority, slice.from());
        if (!lacking.isEmpty()) {
            throw new ChangeRefused.DocumentsNotInForce(slice.from(), lacking).refused();
        }
    }

    private void mustKeepTheCap(String authority, String category, Slice slice) {
        var price = slice.arrangement().unitCost();
        terms.priceCap(slice.arrangement().providerId(), authority, category)
                .filter(price::isMoreThan)
                .ifPresent(cap -> {
                    throw new ChangeRefused.AbovePriceCap(price, cap, category).refused();
                });
    }

    /** What is above the limit of whoever may change placements needs a decision of the council. */
    private void mustBeWithinTheLimit(String authority, Money yearly, LocalDate today) {
        var limit = policies.on(authority, today).pounds(Setting.APPROVAL_LIMIT_COMMISSIONER);
        if (yearly.isMoreThan(limit)) {
            throw new ChangeRefused.DecisionAboveLimit(yearly, limit).refused();
        }
    }
}
