package org.opendps.calloff.award.gate;

import java.util.Optional;
import java.util.UUID;
import org.opendps.calloff.competition.Support;

/** Whether a provider has a place for somebody. Placements, which come after awards, know. */
public interface FreePlaces {

    /** Why there is none, and what to do; empty when there is a place, or nobody knows how many there are. */
    Optional<String> lacking(String authority, UUID provider, Support support);
}
