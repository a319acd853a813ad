package org.opendps.registry.intake.line;

/** What is wrong in a line: in which column, and why. */
public record RowProblem(String field, String reason) {}
