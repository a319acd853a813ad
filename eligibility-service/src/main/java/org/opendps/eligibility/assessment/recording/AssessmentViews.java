package org.opendps.eligibility.assessment.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.opendps.eligibility.assessment.Assessment;
import org.opendps.eligibility.assessment.Contents;
import org.opendps.eligibility.assessment.MadeDetermination;
import org.opendps.eligibility.assessment.MadeDeterminations;

/** Opens assessments with the latest determination that follows from each. */
@ApplicationScoped
class AssessmentViews {

    private final Contents contents;
    private final MadeDeterminations made;

    AssessmentViews(Contents contents, MadeDeterminations made) {
        this.contents = contents;
        this.made = made;
    }

    /** @throws org.opendps.blocks.problem.Refused 410 once the person is erased */
    AssessmentView of(Assessment assessment) {
        return of(assessment.personRef(), List.of(assessment)).getFirst();
    }

    List<AssessmentView> of(UUID personRef, List<Assessment> assessments) {
        var key = contents.keyOf(personRef);
        var latest = new HashMap<UUID, MadeDetermination>();
        made.latestOf(assessments.stream().map(Assessment::id).toList())
                .forEach(determination -> latest.put(determination.assessmentId(), determination));
        return assessments.stream()
                .map(assessment -> {
                    var determination = latest.get(assessment.id());
                    return AssessmentView.of(
                            assessment,
                            contents.of(assessment, key),
                            determination == null
                                    ? null
                                    : contents.of(determination, key).determination());
                })
                .toList();
    }
}
