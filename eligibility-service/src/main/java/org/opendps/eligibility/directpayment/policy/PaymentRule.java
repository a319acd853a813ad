package org.opendps.eligibility.directpayment.policy;

/**
 * What holds on a day.
 *
 * @param surplusWeeks so many weeks' payments may lie unused; more is to be given back
 * @param source who says so
 */
public record PaymentRule(PaymentPolicy.Paid paid, int surplusWeeks, String source) {}
