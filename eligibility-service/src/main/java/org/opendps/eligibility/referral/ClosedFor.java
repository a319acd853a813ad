package org.opendps.eligibility.referral;

/** Why a referral leads no further; it says nothing of the person's needs. */
enum ClosedFor {
    COULD_NOT_BE_REACHED,
    DID_NOT_WANT_AN_ASSESSMENT,
    CONSENT_WITHDRAWN,
    INFORMATION_AND_ADVICE_GIVEN,
    ANOTHER_COUNCIL,
    REFERRED_ALREADY,
    DONE
}
