package org.opendps.eligibility.criteria;

import java.util.List;
import org.opendps.eligibility.criteria.Determination.Reason;

/**
 * What follows from a determination: whether the needs must, may or need not be met, and what is owed in writing.
 *
 * @param open names of the circumstances that are still asked for
 */
public record Consequence(
        Meeting meeting, List<Reason> reasons, List<WrittenOutput> writtenOutputs, List<String> open) {

    /** Whether the council meets the needs. */
    public enum Meeting {
        DUTY,
        POWER,
        NO_DUTY,
        NOT_YET_KNOWN
    }

    public record WrittenOutput(Paper output, String what, String citation) {}
}
