package org.opendps.calloff.competition;

import java.util.List;
import java.util.Set;
import org.opendps.calloff.competition.course.Timing;
import org.opendps.calloff.competition.lot.Lot;

/**
 * What a published call-off is to be from now on.
 *
 * @param named the lots that the amendment is about; empty for all of them
 */
public record Amended(int number, boolean material, Timing timing, List<Lot> lots, Set<Integer> named) {}
