package org.opendps.finance.commitment;

import java.time.LocalDate;

/** A session that is to be delivered, and what pays for it. */
public record PlannedSession(LocalDate day, FirmCommitment by) {}
