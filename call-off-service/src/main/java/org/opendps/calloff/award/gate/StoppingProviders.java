package org.opendps.calloff.award.gate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

/** Which providers stop, as the council has recorded it. Placements, which come after awards, know. */
public interface StoppingProviders {

    /** Why nobody is given to a provider for that long; empty as far as it goes on. */
    Optional<Refusal> stopping(UUID provider, String authority, LocalDate until);
}
