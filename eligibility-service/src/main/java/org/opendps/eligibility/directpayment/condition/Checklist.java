package org.opendps.eligibility.directpayment.condition;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What was found of the conditions, before the rules are put to it.
 *
 * @param hasCapacity the adult can ask for direct payments
 * @param holder who is going to receive the money
 * @param nomineeAgrees of a nominated person
 * @param authorisedUnderMentalCapacityAct of an authorised person: may decide about the adult's care anyway
 * @param authorisedOtherSupports of an authorised person who is not: somebody who is so authorised supports it; null
 *     when there is nobody
 * @param inBestInterests of an authorised person: is going to act so
 * @param excluded the adult, or who is going to receive the money, is one of those whom Schedule 1 names
 * @param manages is able to manage the money, alone or with the help that can be had
 * @param appropriate a direct payment is an appropriate way to meet these needs
 * @param paysFamilyInHousehold the money is to pay a spouse or partner, or a close relative in the same household
 * @param necessaryToPayFamily the council considers that necessary to meet the needs
 * @param careHomeWeeks of a stay in a care home that it is to pay for: consecutive weeks
 */
public record Checklist(
        @NotNull Boolean hasCapacity,
        @NotNull Holder holder,
        @Nullable Boolean nomineeAgrees,
        @Nullable Boolean authorisedUnderMentalCapacityAct,
        @Nullable Boolean authorisedOtherSupports,
        @Nullable Boolean inBestInterests,
        @NotNull Boolean excluded,
        @NotNull Boolean manages,
        @NotNull Boolean appropriate,
        @Nullable Boolean paysFamilyInHousehold,
        @Nullable Boolean necessaryToPayFamily,
        @Nullable @Min(0) Integer careHomeWeeks) {

    /** Who receives the money. */
    public enum Holder {
        ADULT,
        /** Whom the adult, who has capacity, has named (s.31(3)). */
        NOMINATED_PERSON,
        /** Of an adult who lacks capacity (s.32(4)). */
        AUTHORISED_PERSON
    }

    @AssertTrue(message = "an authorised person receives the money of an adult without capacity, and only then")
    boolean isHolder() {
        return hasCapacity == null || holder == null || hasCapacity == (holder != Holder.AUTHORISED_PERSON);
    }
}
