package org.opendps.eligibility.assessment.written.letter;

import java.util.List;

/**
 * What the written record says, in the order in which it is read: the decision first.
 *
 * @param version 0 is without a practitioner's own words
 * @param standing null when it stands, otherwise what the reader has to know before anything else
 */
public record Letter(
        String council,
        String name,
        String assessedOn,
        String decidedOn,
        int version,
        String standing,
        String decision,
        List<String> meaning,
        String ownWords,
        List<String> outcomesWished,
        List<Finding> findings,
        List<String> wellbeing,
        List<String> process,
        String reasons,
        String advice,
        List<String> next,
        String policyVersion) {

    /** @param evidence empty when none was written down */
    public record Finding(String finding, String evidence, String citation) {}

    @Override
    public String toString() {
        return "Letter";
    }
}
