package org.opendps.blocks.time.period;

import java.time.LocalDate;

/** A day that did not count, and why. */
public record SkippedDay(LocalDate date, String why) {}
