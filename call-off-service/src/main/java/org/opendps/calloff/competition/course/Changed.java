package org.opendps.calloff.competition.course;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What bidders have to know that was otherwise at the publication.
 *
 * @param materialAmendment the number of the last amendment that bidders have to confirm; 0 before any
 * @param deadlineExtensions in their order
 */
@Embeddable
public record Changed(
        int materialAmendment, @JdbcTypeCode(SqlTypes.JSON) List<DeadlineExtension> deadlineExtensions) {

    public static final Changed NOTHING = new Changed(0, List.of());

    public Changed amended(int number) {
        return new Changed(number, deadlineExtensions);
    }

    public Changed extended(DeadlineExtension extension) {
        return new Changed(materialAmendment, extension.after(deadlineExtensions));
    }
}
