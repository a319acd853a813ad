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
import org.opendps.registry.application.outcome.Submission;

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

    /** Which submission of the application it is about. */
    private int submission;

    protected Evaluation() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when a note is of no condition, or says no without a remedy */
    Evaluation(Submission about, String evaluator, List<Note> taken, Instant now) {
        this.id = Ids.next();
        this.applicationId = about.id();
        this.evaluator = evaluator;
        take(about, taken, now);
    }

    Evaluation again(Submission about, List<Note> taken, Instant now) {
        take(about, taken, now);
        return this;
    }

    private void take(Submission about, List<Note> taken, Instant now) {
        NotesUnsound.check(taken, Criterion.of(about));
        submission = about.number();
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

    boolean isAbout(Submission latest) {
        return submission == latest.number();
    }

    EvaluationView view(Submission latest) {
        return new EvaluationView(applicationId, evaluator, notes, notedAt, !isAbout(latest));
    }
}
