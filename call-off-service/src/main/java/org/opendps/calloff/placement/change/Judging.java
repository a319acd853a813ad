package org.opendps.calloff.placement.change;

import jakarta.enterprise.context.ApplicationScoped;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.time.London;
import org.opendps.calloff.need.Entitlement;
import org.opendps.calloff.placement.subject.Origin;
import org.opendps.calloff.placement.subject.Subject;
import org.opendps.calloff.placement.term.Slice;
import org.opendps.calloff.placement.term.TermKind;
import org.opendps.calloff.policy.Setting;

/** By which personal budget finance is to judge a change. */
@ApplicationScoped
class Judging {

    private static final String SERVICE_BUDGET_DECIDES = "SERVICE_BUDGET_DECIDES";

    /** Of a group there is no person's budget. */
    private static final Judged BY_NOBODY = Judged.by(0);

    private final Entitlement entitlement;
    private final Policies policies;

    Judging(Entitlement entitlement, Policies policies) {
        this.entitlement = entitlement;
        this.policies = policies;
    }

    /** What makes room needs no budget that stands. */
    Judged asKnown(Subject subject) {
        var person = subject.personRef();
        return person == null ? BY_NOBODY : Judged.by(entitlement.versionOf(person));
    }

    /** Contracts from before this system go on until people are assessed; of whom a budget is known, by that budget. */
    Judged of(Subject subject, Change change, Slice slice) {
        var person = subject.personRef();
        if (person == null) {
            return BY_NOBODY;
        }
        boolean goesOn = change.plan().kind() == TermKind.EXTENDED && subject.origin() == Origin.IMPORT;
        if (goesOn
                && !entitlement.isKnown(person)
                && policies.on(subject.authority(), London.dateOf(change.askedAt()))
                        .text(Setting.IMPORTED_EXTENSION_WITHOUT_BUDGET)
                        .equals(SERVICE_BUDGET_DECIDES)) {
            return Judged.BY_THE_SERVICE_BUDGET;
        }
        return Judged.by(entitlement
                .of(person, subject.authority(), slice.from(), slice.until())
                .heardVersion());
    }
}
