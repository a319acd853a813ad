package org.opendps.eligibility.charging.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.access.CaseFile;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** What is kept of financial assessments: how long, for the person to see, and whose each is. */
@ApplicationScoped
class FinancialAssessmentsOfAPerson implements CaseFile, CaseWork, PartOfExport {

    private final FinancialAssessments assessments;
    private final ClosedWorkings closed;

    FinancialAssessmentsOfAPerson(FinancialAssessments assessments, ClosedWorkings closed) {
        this.assessments = assessments;
        this.closed = closed;
    }

    @Override
    public String path() {
        return "/v1/financial-assessments/";
    }

    @Override
    public Optional<UUID> personOf(UUID id) {
        return assessments.findByIdOptional(id).map(FinancialAssessment::personRef);
    }

    @Override
    public Optional<Kept> of(UUID personRef) {
        return assessments
                .latest(personRef)
                .map(latest -> new Kept(
                        RecordKind.FINANCIAL_RECORD, "financial assessment", London.dateOf(latest.assessedAt())));
    }

    @Override
    public String name() {
        return "financialAssessments";
    }

    @Override
    public List<?> about(UUID personRef) {
        return assessments.list("personRef = ?1 order by id", personRef).stream()
                .map(each -> FinancialAssessmentView.of(each, closed.open(each)))
                .toList();
    }
}
