package org.opendps.eligibility.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision with all that it rests on.
 *
 * @param unableCount how many outcomes the person is unable to achieve
 * @param policyVersion the version of the criteria that was applied
 * @param consequence what follows; null in what was determined before it was worked out
 */
public record Determination(
        Decision decision,
        int unableCount,
        String policyVersion,
        List<Reason> reasons,
        @Nullable Consequence consequence) {

    /** @param evidence what the assessment wrote down for it, as far as it did */
    public record Reason(
            String citation, String finding, @Nullable String evidence) {

        Reason(String citation, String finding) {
            this(citation, finding, null);
        }
    }
}
