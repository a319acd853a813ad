package org.opendps.registry.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.opendps.registry.calendar.WorkingDayRule;
import org.opendps.registry.regime.DecisionTarget;

/** When the application came in, and by when it is to be decided, by which rule. */
@Embeddable
record Receipt(
        LocalDate receivedOn,
        LocalDate decisionDue,
        @Enumerated(EnumType.STRING) DecisionTarget.Basis decisionDueBasis,
        @Enumerated(EnumType.STRING) WorkingDayRule decisionDueRule,
        String decisionDueCitation) {

    static Receipt of(LocalDate receivedOn, DecisionTarget target) {
        return new Receipt(receivedOn, target.due(), target.basis(), target.rule(), target.citation());
    }
}
