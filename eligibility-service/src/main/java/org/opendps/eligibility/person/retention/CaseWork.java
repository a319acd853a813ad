package org.opendps.eligibility.person.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a feature keeps of a person. Each that keeps something has a bean of this kind: it holds back a closure as long
 * as it runs, and an erasure as long as it has to be kept.
 */
public interface CaseWork {

    Optional<Kept> of(UUID personRef);

    /**
     * What is kept.
     *
     * @param name in words, such as {@code support plan}
     * @param lastDay on which something happened or will; {@link LocalDate#MAX} while no end is known
     */
    record Kept(RecordKind kind, String name, LocalDate lastDay) {}
}
