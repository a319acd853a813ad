package org.opendps.calloff.competition;

import java.util.List;
import org.opendps.calloff.competition.course.Timing;
import org.opendps.calloff.competition.lot.Lot;

/** What a published call-off is to be from now on. */
public record Amended(int number, boolean material, Timing timing, List<Lot> lots) {}
