package org.opendps.registry.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record EvaluationView(UUID applicationId, String evaluator, List<Note> notes, Instant notedAt) {}
