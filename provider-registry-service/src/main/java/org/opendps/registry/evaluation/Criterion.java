package org.opendps.registry.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.opendps.registry.application.outcome.Submission;

/** What is looked at in an application: the core pack, each condition, and what was declared of exclusion grounds. */
record Criterion(String code, String title) {

    private static final List<Criterion> CORE_PACK = List.of(
            new Criterion("OFFER", "The offer"),
            new Criterion("COSTINGS", "The costings"),
            new Criterion("SAFEGUARDING", "The safeguarding assurance"));
    static final Criterion EXCLUSION = new Criterion("EXCLUSION", "The exclusion grounds that were declared");

    static List<Criterion> of(Submission submission) {
        var all = new ArrayList<>(CORE_PACK);
        submission.conditions().stream()
                .map(condition -> new Criterion(condition.code(), condition.title()))
                .filter(criterion ->
                        all.stream().noneMatch(known -> known.code().equals(criterion.code())))
                .forEach(all::add);
        if (!submission.grounds().isEmpty()) {
            all.add(EXCLUSION);
        }
        return List.copyOf(all);
    }
}
