package org.opendps.eligibility.charging.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.eligibility.person.key.ClosedWords;
import org.opendps.eligibility.person.key.DataKey;

/** Closes the workings of financial assessments, and opens them. */
@ApplicationScoped
public class ClosedWorkings {

    private static final String COLUMN = "financial_assessment.workings";

    private final ClosedWords words;

    ClosedWorkings(ClosedWords words) {
        this.words = words;
    }

    byte[] close(UUID personRef, Workings workings) {
        return words.close(personRef, COLUMN, workings);
    }

    public byte[] close(DataKey key, Workings workings) {
        return words.close(key, COLUMN, workings);
    }

    /** @throws org.opendps.blocks.problem.Refused 410 once the person is erased */
    public Workings open(FinancialAssessment assessment) {
        return words.open(assessment.personRef(), COLUMN, assessment.workings(), Workings.class);
    }

    public Workings open(DataKey key, FinancialAssessment assessment) {
        return words.open(key, COLUMN, assessment.workings(), Workings.class);
    }
}
