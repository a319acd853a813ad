package org.opendps.eligibility.criteria;

import java.util.ArrayList;
import java.util.List;

/** Collects the reasons on the way to a decision. */
final class Reasons {

    private final List<Reason> found = new ArrayList<>();

    void add(String citation, String finding) {
        found.add(new Reason(citation, finding));
    }

    /** Each outcome that cannot be achieved, and each limb of it. */
    void addUnable(Findings findings) {
        for (var unable : findings.unable()) {
            var outcome = unable.outcome();
            add(outcome.citation(findings.kind()), outcome.words() + ": unable.");
            unable.distinctLimbs()
                    .forEach(limb -> add(limb.citation(findings.kind()), outcome.words() + ": " + limb.words() + "."));
        }
    }

    List<Reason> all() {
        return List.copyOf(found);
    }
}
