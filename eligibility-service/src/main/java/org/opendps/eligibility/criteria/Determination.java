package org.opendps.eligibility.criteria;

import java.util.List;

/**
 * The decision with all that it rests on.
 *
 * @param unableCount how many outcomes the person is unable to achieve
 * @param policyVersion the version of the criteria that was applied
 */
public record Determination(Decision decision, int unableCount, String policyVersion, List<Reason> reasons) {

    public record Reason(String citation, String finding) {}
}
