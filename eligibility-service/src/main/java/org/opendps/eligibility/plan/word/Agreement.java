package org.opendps.eligibility.plan.word;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a plan was agreed, and by whom (Care Act 2014 s.25(5)).
 *
 * @param by the person unless somebody else is named
 * @param name of a representative
 * @param capacity in which a representative agrees
 * @param on the day; today unless another one is given
 */
public record Agreement(
        @Nullable By by,
        @Nullable @Size(max = 200) String name,
        @Nullable Capacity capacity,
        @Nullable LocalDate on,
        @Nullable @Size(max = 4000) String note) {

    public static final Agreement OF_THE_PERSON = new Agreement(By.PERSON, null, null, null, null);

    /** Who agrees. */
    public enum By {
        PERSON,
        REPRESENTATIVE
    }

    /** By what somebody may agree for a person. */
    public enum Capacity {
        LASTING_POWER_OF_ATTORNEY,
        COURT_APPOINTED_DEPUTY,
        AUTHORISED_PERSON,
        /** Decided in the best interests of somebody who lacks capacity (Mental Capacity Act 2005 s.4). */
        BEST_INTERESTS_DECISION,
        ADVOCATE_WITH_THE_PERSON,
        ASKED_BY_THE_PERSON
    }

    /** What is kept closed of it. */
    public record Words(@Nullable String name, @Nullable String note) {

        public static final String COLUMN = "support_plan.agreement_words";

        @Override
        public String toString() {
            return "Words";
        }
    }

    @AssertTrue(message = "a representative has a name and a capacity in which to agree; the person needs neither")
    boolean isCapacity() {
        boolean represented = by == By.REPRESENTATIVE;
        boolean named = name != null && !name.isBlank();
        return represented == (capacity != null) && (named || !represented);
    }

    public By who() {
        return by == null ? By.PERSON : by;
    }

    public Words words() {
        return new Words(name, note);
    }

    @Override
    public String toString() {
        return "Agreement";
    }
}
