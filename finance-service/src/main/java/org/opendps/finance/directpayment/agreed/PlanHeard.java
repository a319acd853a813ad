package org.opendps.finance.directpayment.agreed;

import java.util.UUID;

/** Inside this service, and in the transaction that heard of it: a plan says something else of money that is held. */
public record PlanHeard(String authority, UUID personRef) {}
