package org.opendps.calloff.competition.procurement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.competition.lot.Support;
import org.opendps.calloff.regime.Bidders.Circle;
import org.opendps.calloff.regime.Regime;

/**
 * What was decided when the call-off was published, and is kept.
 *
 * @param circle of the procurement, for queries
 * @param invited how many were
 * @param conflictsAssessment of a public contract, made before it (Procurement Act 2023 s.83)
 */
@Embeddable
public record Published(
        @JdbcTypeCode(SqlTypes.JSON) @Nullable Procurement procurement,
        @Enumerated(EnumType.STRING) @Nullable Circle circle,
        @Nullable Instant publishedAt,
        int invited,
        @Nullable String conflictsAssessment) {

    public static final Published NOT_YET = new Published(null, null, null, 0, null);

    public static Published on(Instant at, Procurement decided, @Nullable String assessment) {
        if (assessment == null && decided.asksForConflictsAssessment()) {
            throw new ProcurementRefused.ConflictsAssessmentMissing().refused();
        }
        return new Published(decided, decided.bidders().circle(), at, 0, assessment);
    }

    /** Null of a call-off from before it was kept. */
    public @Nullable Regime regime() {
        return procurement == null ? null : procurement.regime();
    }

    public static Published directly(Procurement decided) {
        return new Published(decided, decided.bidders().circle(), null, 0, null);
    }

    public Published revised(@Nullable Procurement decided) {
        return new Published(decided, circle, publishedAt, invited, conflictsAssessment);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code nobody-to-invite} */
    public Published to(int members, Support wanted) {
        if (members == 0 && bidders() == Circle.MEMBERS) {
            throw new ProcurementRefused.NobodyToInvite(wanted.category(), wanted.area()).refused();
        }
        return new Published(procurement, circle, publishedAt, members, conflictsAssessment);
    }

    /** Who may bid; before the publication, members. */
    public Circle bidders() {
        return Objects.requireNonNullElse(circle, Circle.MEMBERS);
    }
}
