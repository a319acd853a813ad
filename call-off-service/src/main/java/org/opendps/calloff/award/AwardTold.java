package org.opendps.calloff.award;

import org.opendps.calloff.competition.CallOff;

/** The money for an award is there, and all bidders of the lot have been told: said inside that transaction. */
public record AwardTold(CallOff callOff, int lot) {}
