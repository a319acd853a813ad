package org.opendps.eligibility.criteria;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;

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
            String citation,
            String finding,
            @ShownOnce @Nullable String evidence) {

        Reason(String citation, String finding) {
            this(citation, finding, null);
        }

        @Override
        public String toString() {
            return citation;
        }
    }

    /**
     * The ground on which support may be paid for; none where it need not be, and the council does not choose to. Until
     * all circumstances are known, somebody eligible is taken to be owed it.
     */
    public Optional<Basis> basis() {
        return switch (decision) {
            case MAY_MEET_URGENT_NEEDS -> Optional.of(Basis.URGENT);
            case NO_ASSESSMENT -> Optional.empty();
            case ELIGIBLE ->
                switch (meeting()) {
                    case POWER -> Optional.of(Basis.POWER);
                    case NO_DUTY -> Optional.empty();
                    case DUTY, NOT_YET_KNOWN -> Optional.of(Basis.ELIGIBLE);
                };
            default -> meeting() == Consequence.Meeting.POWER ? Optional.of(Basis.POWER) : Optional.empty();
        };
    }

    private Consequence.Meeting meeting() {
        return consequence == null ? Consequence.Meeting.NOT_YET_KNOWN : consequence.meeting();
    }
}
