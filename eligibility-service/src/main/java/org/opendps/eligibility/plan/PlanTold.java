package org.opendps.eligibility.plan;

/** Said inside the transaction in which something became of a plan that stands, or stood. */
public record PlanTold(SupportPlan plan, Step step) {

    /** What became of it. */
    public enum Step {
        AGREED,
        CHANGED,
        SUSPENDED,
        RESUMED,
        ENDED
    }
}
