package org.opendps.calloff.evaluation;

import java.util.UUID;

/** A bid of the lot that was excluded is in again: whoever chose saw another ranking. Said inside that transaction. */
public record BidBack(UUID callOffId, int lot) {}
