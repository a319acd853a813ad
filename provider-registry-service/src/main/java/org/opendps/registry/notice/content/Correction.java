package org.opendps.registry.notice.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was said of a publication until somebody corrected it. */
public record Correction(
        String reference,
        LocalDate publishedOn,
        @Nullable LocalDate conflictsAssessedOn,
        String publishedBy,
        String correctedBy,
        LocalDate correctedOn,
        String why) {}
