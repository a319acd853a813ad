package org.opendps.calloff.regime;

/**
 * The days to bid that the notice of a system of 2015 states instead of the ten of PCR 2015 reg 34(11).
 *
 * @param statedIn the notice (reg 76(7))
 */
public record TenderDays(int days, String statedIn) {}
