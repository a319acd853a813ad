package org.opendps.calloff.award.gate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether a provider has a place for somebody. Placements, which come after awards, know. */
public interface FreePlaces {

    /** Why there is none, and what to do; empty when there is a place, or nobody knows how many there are. */
    Optional<String> lacking(String authority, UUID provider, List<DayOfWeek> days, LocalDate from, LocalDate until);

    /**
     * Keeps a place while an award is on its way.
     *
     * @param id the award's
     * @throws org.opendps.blocks.problem.Refused 422 when somebody else has taken the last one meanwhile
     */
    void keep(UUID id, String authority, UUID provider, List<DayOfWeek> days, LocalDate from, LocalDate until);

    /** The award holds and takes its place itself, or it came to nothing. */
    void free(UUID id);
}
