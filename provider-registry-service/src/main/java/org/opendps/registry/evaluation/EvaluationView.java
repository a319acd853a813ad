package org.opendps.registry.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** {@code ofEarlierSubmission}: the applicant has submitted another version since, on which it is no evidence. */
public record EvaluationView(
        UUID applicationId, String evaluator, List<Note> notes, Instant notedAt, boolean ofEarlierSubmission) {}
