package org.opendps.calloff.placement.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/** An import in a list: how it ended, without its rows. */
public record ImportHead(
        UUID id, boolean dryRun, @JsonUnwrapped RowCounts counts, String sentBy, Instant sentAt) {}
