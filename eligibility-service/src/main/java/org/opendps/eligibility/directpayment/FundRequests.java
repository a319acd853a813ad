package org.opendps.eligibility.directpayment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.directpayment.condition.Checklist;
import org.opendps.eligibility.directpayment.sum.Frequency;

/** What is asked for of direct payments and funds. */
final class FundRequests {

    private static final int MOST_WORDS = 4_000;

    private FundRequests() {}

    /** @param holderName of a nominated or authorised person */
    record Asked(
            @NotNull UUID personRef,
            @NotNull @Valid Checklist checklist,
            @Nullable @Size(max = 200) String holderName,
            @Nullable @Size(max = MOST_WORDS) String note) {

        @AssertTrue(message = "name a nominated or authorised person, and only them")
        boolean isHolderName() {
            return checklist == null
                    || checklist.holder() == null
                    || (checklist.holder() == Checklist.Holder.ADULT) == (holderName == null);
        }

        @Override
        public String toString() {
            return "Asked";
        }
    }

    /**
     * A fund that a provider holds under a contract with the council.
     *
     * @param providerId as the registry knows it
     * @param contract the council's reference
     */
    record Fund(
            @NotNull UUID personRef,
            @NotNull UUID providerId,

            @NotBlank
            @Size(max = 60)
            @Pattern(regexp = "[A-Z0-9][A-Z0-9/_-]*", message = "a reference of capitals, digits and dashes")
            String contract,

            @NotNull LocalDate startsOn,
            @NotNull Frequency frequency,
            @Nullable @Size(max = MOST_WORDS) String note) {

        @Override
        public String toString() {
            return "Fund";
        }
    }

    /** @param agreedOn today unless another day is given */
    record Agreed(
            @NotNull LocalDate startsOn,
            @NotNull Frequency frequency,
            @Nullable LocalDate agreedOn) {}

    /**
     * @param on today unless another day is given
     * @param checklist the conditions, looked at again; none for a fund that a provider holds
     */
    record Review(
            @Nullable LocalDate on,
            @Nullable @Valid Checklist checklist,
            @Nullable LocalDate nextReviewBy,
            @Nullable @Size(max = MOST_WORDS) String note) {

        @Override
        public String toString() {
            return "Review";
        }
    }

    record End(
            @NotNull HeldFund.EndReason reason,
            @Nullable @Size(max = MOST_WORDS) String note) {

        @Override
        public String toString() {
            return "End";
        }
    }
}
