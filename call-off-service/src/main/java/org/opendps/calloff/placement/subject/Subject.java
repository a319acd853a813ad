package org.opendps.calloff.placement.subject;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What a placement is about, which stays the same whatever its terms become.
 *
 * @param callOffId null of a place that was brought in, or that people pay for themselves
 * @param personRef null of a group or block
 * @param oneOffCost what is paid once, at the beginning; null of what was not awarded here
 * @param blockReference of the block contract that the place belongs to
 * @param sourceReference of the row that it was brought in by
 * @param sourceDigest of what that row said
 */
@Embeddable
public record Subject(
        String authority,
        @Nullable UUID callOffId,
        @Nullable UUID personRef,
        String category,
        String area,
        boolean closedOnBankHolidays,
        @Enumerated(EnumType.STRING) Origin origin,

        @Enumerated(EnumType.STRING) @Nullable AgeBand ageBand,

        @Nullable String blockReference,
        @Nullable String sourceReference,
        @Nullable String sourceDigest,
        @Nullable Money oneOffCost) {

    /** Places that are nobody's in particular. */
    public boolean isOfAGroup() {
        return personRef == null;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 for one person's */
    public void mustBeOfAGroup() {
        if (!isOfAGroup()) {
            throw new SubjectRefused.OnePersonOnePlace().refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 422 for places of a group */
    public UUID person(String step) {
        if (personRef == null) {
            throw new SubjectRefused.PlacesOfNobody(step).refused();
        }
        return personRef;
    }
}
