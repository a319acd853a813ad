package org.opendps.registry.notice.content;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * That a notice is out, and what was in it.
 *
 * @param conflictsAssessedOn when the conflicts assessment was made that comes before some kinds, and is confirmed in them
 */
@Embeddable
public record Publication(
        String reference,
        LocalDate publishedOn,
        @Nullable LocalDate conflictsAssessedOn,
        String publishedBy,
        @JdbcTypeCode(SqlTypes.JSON) NoticeContent content) {

    public boolean saysTheSameAs(Publication other) {
        return reference.equals(other.reference)
                && publishedOn.equals(other.publishedOn)
                && Objects.equals(conflictsAssessedOn, other.conflictsAssessedOn);
    }

    public Correction correctedBy(Publication said, String why, LocalDate day) {
        return new Correction(
                reference, publishedOn, conflictsAssessedOn, publishedBy, said.publishedBy, day, why.strip());
    }

    public Publication with(NoticeContent published) {
        return new Publication(
                reference, publishedOn, conflictsAssessedOn, publishedBy, published.assessedOn(conflictsAssessedOn));
    }
}
