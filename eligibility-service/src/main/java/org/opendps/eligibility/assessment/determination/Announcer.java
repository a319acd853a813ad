package org.opendps.eligibility.assessment.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.eligibility.assessment.CaseStep;
import org.opendps.eligibility.assessment.Contents;
import org.opendps.eligibility.assessment.Determinations;
import org.opendps.eligibility.assessment.EligibilityDetermined;
import org.opendps.eligibility.assessment.MadeDetermination;
import org.opendps.eligibility.assessment.UrgentNeedsDetermined;

/** Tells others of a determination once it stands, and never before. */
@ApplicationScoped
class Announcer {

    private final Outbox outbox;
    private final Determinations determinations;
    private final Contents contents;
    private final Event<EligibilityDetermined> determined;
    private final Event<UrgentNeedsDetermined> urgent;

    Announcer(
            Outbox outbox,
            Determinations determinations,
            Contents contents,
            Event<EligibilityDetermined> determined,
            Event<UrgentNeedsDetermined> urgent) {
        this.outbox = outbox;
        this.determinations = determinations;
        this.contents = contents;
        this.determined = determined;
        this.urgent = urgent;
    }

    void stands(MadeDetermination determination, LocalDate today) {
        outbox.announce(CaseStep.eligibilityDetermined(determination, today));
        if (determination.isUrgent()) {
            urgent.fire(new UrgentNeedsDetermined(determination, today));
        }
        if (determinations.decides(determination)) {
            determined.fire(new EligibilityDetermined(
                    determination.personRef(), contents.of(determination).determination()));
        }
    }
}
