package org.opendps.blocks.time.period;

import java.time.LocalDate;
import java.util.List;

/** When a period ends, and which days it passed over on the way. */
public record Period(LocalDate date, List<SkippedDay> skipped) {}
