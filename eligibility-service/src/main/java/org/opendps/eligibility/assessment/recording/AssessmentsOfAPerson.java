package org.opendps.eligibility.assessment.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.assessment.Assessment;
import org.opendps.eligibility.assessment.Assessments;
import org.opendps.eligibility.person.access.CaseFile;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** What is kept of assessments: how long, for the person to see, and whose each is. */
@ApplicationScoped
class AssessmentsOfAPerson implements CaseFile, CaseWork, PartOfExport {

    private final Assessments assessments;
    private final AssessmentViews views;

    AssessmentsOfAPerson(Assessments assessments, AssessmentViews views) {
        this.assessments = assessments;
        this.views = views;
    }

    @Override
    public String path() {
        return "/v1/assessments/";
    }

    @Override
    public Optional<UUID> personOf(UUID id) {
        return assessments.findByIdOptional(id).map(Assessment::personRef);
    }

    @Override
    public Optional<Kept> of(UUID personRef) {
        return assessments
                .find("personRef = ?1 order by assessedOn desc", personRef)
                .firstResultOptional()
                .map(latest -> new Kept(RecordKind.CARE_RECORD, "assessment", latest.assessedOn()));
    }

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public List<?> about(UUID personRef) {
        return views.of(personRef, assessments.list("personRef = ?1 order by id", personRef)).stream()
                .map(AssessmentView::withoutOtherNames)
                .toList();
    }
}
