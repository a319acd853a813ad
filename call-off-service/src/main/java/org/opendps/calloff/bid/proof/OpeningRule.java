package org.opendps.calloff.bid.proof;

/** How many different people open, by which version of the council's policy. */
public record OpeningRule(int openers, String policyVersion) {}
