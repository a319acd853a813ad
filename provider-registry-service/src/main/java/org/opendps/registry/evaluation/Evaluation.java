package org.opendps.registry.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.application.Submission;

/** One evaluator's notes on one application. */
@Entity
@Table(name = "application_evaluation")
class Evaluation {

    @Id
    private UUID id;

    private UUID applicationId;
    private String evaluator;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Note> notes;

    private Instant notedAt;

    protected Evaluation() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when a note is of no condition, or says no without a remedy */
    Evaluation(Submission submission, String evaluator, List<Note> taken, Instant now) {
        this.id = Ids.next();
        this.applicationId = submission.id();
        this.evaluator = evaluator;
        take(submission, taken, now);
    }

    Evaluation again(Submission submission, List<Note> taken, Instant now) {
        take(submission, taken, now);
        return this;
    }

    private void take(Submission submission, List<Note> taken, Instant now) {
        NotesUnsound.check(taken, Criterion.of(submission));
        notes = List.copyOf(taken);
        notedAt = now;
    }

    UUID id() {
        return id;
    }

    String evaluator() {
        return evaluator;
    }

    List<Note> notes() {
        return notes;
    }

    EvaluationView view() {
        return new EvaluationView(applicationId, evaluator, notes, notedAt);
    }
}
