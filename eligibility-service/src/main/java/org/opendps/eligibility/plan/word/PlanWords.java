package org.opendps.eligibility.plan.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says in words.
 *
 * @param advice on what else would help, and on needs that are not eligible (s.25(1)(f))
 */
public record PlanWords(
        @Nullable List<Need> needs,
        @Nullable List<Participant> draftedWith,
        @Nullable String advice) {

    /** Where they are kept, closed. */
    public static final String COLUMN = "support_plan.words";

    public static final PlanWords NONE = new PlanWords(List.of(), List.of(), null);

    public PlanWords {
        needs = needs == null ? List.of() : List.copyOf(needs);
        draftedWith = draftedWith == null ? List.of() : List.copyOf(draftedWith);
    }

    public List<Need> needsThere() {
        return needs == null ? List.of() : needs;
    }

    public List<Participant> participants() {
        return draftedWith == null ? List.of() : draftedWith;
    }

    @Override
    public String toString() {
        return "PlanWords";
    }
}
