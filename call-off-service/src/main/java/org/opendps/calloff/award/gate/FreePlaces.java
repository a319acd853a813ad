package org.opendps.calloff.award.gate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether a provider has places. Placements, which come after awards, know. */
public interface FreePlaces {

    /** Why there are not as many as wanted, and what to do; empty when there are, or nobody knows how many there are. */
    Optional<String> lacking(
            String authority, UUID provider, List<DayOfWeek> days, LocalDate from, LocalDate until, int wanted);

    /**
     * Keeps places while an award is on its way.
     *
     * @param id the award's
     * @throws org.opendps.blocks.problem.Refused 422 when somebody else has taken them meanwhile
     */
    public void keep(
            UUID id,
            String authority,
            UUID provider,
            List<DayOfWeek> days,
            LocalDate from,
            LocalDate until,
            int wanted);

    /** The award holds and takes its places itself, or it came to nothing. */
    void free(UUID id);
}
