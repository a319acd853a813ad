package org.opendps.registry.membership.rate;

import org.opendps.blocks.problem.Refusal;
import org.opendps.registry.membership.Member;
import org.opendps.registry.purchasing.Listing;

record RateUnsound(String remedy) implements Refusal {

    static void check(Member member, Listing system, RateRequest asked) {
        var category = system.category(asked.category())
                .filter(known -> member.categories().contains(known.code()))
                .orElseThrow(
                        () -> new RateUnsound("The member is not admitted for " + asked.category() + ".").refused());
        if (!category.serviceBands().contains(asked.serviceBand())) {
            throw new RateUnsound("The category has the service bands " + category.serviceBands() + ".").refused();
        }
        if (!asked.sessionPrice().isPositive()) {
            throw new RateUnsound("A session costs more than £0.00.").refused();
        }
        var cap = category.priceCap();
        if (cap != null && asked.sessionPrice().isMoreThan(cap)) {
            throw new RateUnsound("A session in this category costs at most £" + cap + ".").refused();
        }
    }

    static void unlessCorrection(RateRequest asked) {
        if (!asked.correction()) {
            throw new RateUnsound("From " + asked.from() + " another rate is agreed for this category and band. Choose"
                            + " another day, or send correction true to replace it, and why.")
                    .refused();
        }
    }

    static void ifCorrection(RateRequest asked) {
        if (asked.correction()) {
            throw new RateUnsound("From " + asked.from() + " no rate is agreed for this category and band. Correct one"
                            + " on its own day, or leave correction out.")
                    .refused();
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not a possible rate";
    }

    @Override
    public String detail() {
        return remedy;
    }
}
