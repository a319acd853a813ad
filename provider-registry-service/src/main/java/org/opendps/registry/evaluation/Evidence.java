package org.opendps.registry.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opendps.registry.application.decision.Reason;
import org.opendps.registry.application.outcome.Submission;
import org.opendps.registry.evaluation.conflict.ConflictDeclaration;
import org.opendps.registry.evaluation.conflict.Interest;

/** What those found who have no conflict. One who found a condition not met outweighs one who found it met. */
record Evidence(List<Criterion> criteria, List<Evaluation> evaluations) {

    /** Notes on an earlier submission say nothing of what was changed since. */
    static Evidence of(Submission submission, List<ConflictDeclaration> declarations, List<Evaluation> evaluations) {
        var free = declarations.stream()
                .filter(declaration -> declaration.interest() == Interest.NONE)
                .map(ConflictDeclaration::declaredBy)
                .collect(Collectors.toSet());
        var counting = evaluations.stream()
                .filter(evaluation -> free.contains(evaluation.evaluator()) && evaluation.isAbout(submission))
                .toList();
        return new Evidence(Criterion.of(submission), counting);
    }

    List<String> missing() {
        var missing = new ArrayList<String>();
        if (evaluations.isEmpty()) {
            missing.add("the notes of an evaluator who has declared to have no conflict");
        }
        criteria.stream()
                .filter(criterion -> notesOn(criterion).isEmpty())
                .forEach(criterion -> missing.add("a note on " + criterion.code()));
        return missing;
    }

    /** Each condition that is not met, why, and how to mend it. */
    List<Reason> unmet() {
        return criteria.stream()
                .flatMap(criterion -> notesOn(criterion).stream()
                        .filter(note -> note.finding() == Note.Finding.NOT_MET)
                        .findFirst()
                        .map(note -> new Reason(criterion.title(), note.note(), String.valueOf(note.remedy())))
                        .stream())
                .toList();
    }

    /** Somebody found that what was declared keeps the applicant out. */
    boolean keepsOut() {
        return criteria.contains(Criterion.EXCLUSION)
                && notesOn(Criterion.EXCLUSION).stream().anyMatch(note -> note.finding() == Note.Finding.NOT_MET);
    }

    private List<Note> notesOn(Criterion criterion) {
        return evaluations.stream()
                .flatMap(evaluation -> evaluation.notes().stream())
                .filter(note -> note.condition().equals(criterion.code()))
                .toList();
    }
}
