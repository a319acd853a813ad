package org.opendps.eligibility.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.eligibility.person.Register;

/** A practitioner records what an assessment found, and asks for its determination. */
@ApplicationScoped
@Transactional
class Assessing {

    private final Assessments assessments;
    private final Register register;
    private final Outbox outbox;

    Assessing(Assessments assessments, Register register, Outbox outbox) {
        this.assessments = assessments;
        this.register = register;
        this.outbox = outbox;
    }

    Assessment record(UUID personRef, AssessmentRequest request, LocalDate today) {
        var assessedOn = Objects.requireNonNullElse(request.assessedOn(), today);
        var assessment = new Assessment(register.find(personRef), request.findings(), assessedOn, today);
        assessments.persistAndFlush(assessment);
        outbox.announce(CaseStep.recorded(assessment));
        return assessment;
    }

    Assessment determine(UUID id, Caller caller, LocalDate today) {
        var assessment = assessments.getForChange(id);
        caller.mustBelongTo(assessment.authority(), "assessment", id);
        var determined = assessment.determine(today, assessments.nextPosition());
        assessments.flush();
        outbox.announce(CaseStep.determined(assessment, determined));
        return assessment;
    }
}
