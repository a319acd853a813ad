package org.opendps.eligibility.person.access;

import java.util.Optional;
import java.util.UUID;

/**
 * Something about a person that is found under an id of its own. A feature that has such a thing says so by a bean of
 * this kind: then every reading of it is in the person's access log.
 */
public interface CaseFile {

    /** What its path begins with, up to the id: {@code /v1/assessments/}. */
    String path();

    Optional<UUID> personOf(UUID id);
}
