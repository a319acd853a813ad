package org.opendps.finance.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.finance.contribution.charge.Contributors;
import org.opendps.finance.contribution.collector.Collectors;

/** Deciding who collects from a person. */
@ApplicationScoped
@Transactional
class Choosing {

    private final Contributors contributors;
    private final Collectors collectors;

    Choosing(Contributors contributors, Collectors collectors) {
        this.contributors = contributors;
        this.collectors = collectors;
    }

    void choose(String authority, UUID personRef, CollectorRequest request, String by, @Nullable String ifMatch) {
        contributors.lock(authority, personRef);
        collectors.choose(authority, personRef, request.collector(), request.reason(), by, ifMatch);
    }
}
