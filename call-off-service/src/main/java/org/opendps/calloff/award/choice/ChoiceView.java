package org.opendps.calloff.award.choice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The choice for one lot. */
public record ChoiceView(
        UUID callOffId,
        int lot,
        UUID bidId,
        Choice.ChosenBy chosenBy,
        LocalDate chosenOn,
        String present,
        String reason,
        String recordedBy,
        Instant recordedAt) {}
