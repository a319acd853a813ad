package org.opendps.eligibility.assessment;

import org.opendps.eligibility.criteria.Decision;

/** A person's latest determination. */
public record Standing(Decision decision, String policyVersion) {}
