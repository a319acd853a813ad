package org.opendps.eligibility.criteria;

/** One step to the decision, and the law that asks for it. */
public record Reason(String citation, String finding) {}
