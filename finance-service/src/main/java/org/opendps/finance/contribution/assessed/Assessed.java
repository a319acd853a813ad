package org.opendps.finance.contribution.assessed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.finance.schedule.Weekly;

/** What people are to pay, for the features that ask for it. */
@ApplicationScoped
public class Assessed {

    private final ContributionTerms terms;

    Assessed(ContributionTerms terms) {
        this.terms = terms;
    }

    /** With all that was told of them, as it holds from which day on; nothing of somebody of whom nothing was told. */
    public Weekly of(UUID personRef) {
        return History.of(
                terms.of(personRef).stream().map(ContributionTerm::told).toList());
    }
}
