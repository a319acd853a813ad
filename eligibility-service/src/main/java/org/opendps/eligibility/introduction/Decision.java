package org.opendps.eligibility.introduction;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Who decided what is shared, when and on which ground.
 *
 * @param parts what is shared beside the name
 */
@Embeddable
record Decision(
        @NotNull @Enumerated(EnumType.STRING) Ground ground,
        @NotNull @Enumerated(EnumType.STRING) Decider decidedBy,
        @NotNull LocalDate decidedOn,
        @NotNull @JdbcTypeCode(SqlTypes.JSON) Set<@NotNull Part> parts) {

    Decision without(Part part) {
        var rest = EnumSet.noneOf(Part.class);
        rest.addAll(parts);
        rest.remove(part);
        return new Decision(ground, decidedBy, decidedOn, rest);
    }

    /** Who may decide on what is shared of somebody. */
    enum Decider {
        PERSON,
        ATTORNEY,
        DEPUTY,
        BEST_INTERESTS_MEETING,
        COUNCIL
    }

    @AssertTrue(
            message = "AGREED_BY_PERSON is decided by the PERSON, AGREED_BY_REPRESENTATIVE by an ATTORNEY or a DEPUTY,"
                    + " BEST_INTERESTS by a BEST_INTERESTS_MEETING, ATTORNEY or DEPUTY, DUTY_TO_SHARE by the COUNCIL")
    boolean isDecidedBy() {
        if (ground == null || decidedBy == null) {
            return true;
        }
        return switch (ground) {
            case DUTY_TO_SHARE -> decidedBy == Decider.COUNCIL;
            case AGREED_BY_PERSON -> decidedBy == Decider.PERSON;
            case AGREED_BY_REPRESENTATIVE -> decidedBy == Decider.ATTORNEY || decidedBy == Decider.DEPUTY;
            case BEST_INTERESTS -> decidedBy != Decider.PERSON && decidedBy != Decider.COUNCIL;
        };
    }
}
