package org.opendps.calloff.competition.course;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What bidders have to know that was otherwise at the publication.
 *
 * @param materialAmendment the number of the last amendment of all lots that bidders have to confirm; 0 before any
 * @param amendedLots the same of single lots: whoever bid for another has nothing to confirm
 * @param deadlineExtensions in their order
 */
@Embeddable
public record Changed(
        int materialAmendment,
        @JdbcTypeCode(SqlTypes.JSON) Map<Integer, Integer> amendedLots,
        @JdbcTypeCode(SqlTypes.JSON) List<DeadlineExtension> deadlineExtensions) {

    public static final Changed NOTHING = new Changed(0, Map.of(), List.of());

    /** @param ofLots that it names; empty when it is about all of them */
    public Changed amended(int number, Set<Integer> ofLots) {
        if (ofLots.isEmpty()) {
            return new Changed(number, amendedLots, deadlineExtensions);
        }
        var lots = new TreeMap<>(amendedLots);
        ofLots.forEach(lot -> lots.put(lot, number));
        return new Changed(materialAmendment, lots, deadlineExtensions);
    }

    /** The number of the last amendment that whoever bids for that lot has to confirm; 0 before any. */
    public int lastOf(int lot) {
        return Math.max(materialAmendment, amendedLots.getOrDefault(lot, 0));
    }

    public Changed extended(DeadlineExtension extension) {
        return new Changed(materialAmendment, amendedLots, extension.after(deadlineExtensions));
    }
}
