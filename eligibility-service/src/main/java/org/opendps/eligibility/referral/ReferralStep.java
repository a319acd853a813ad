package org.opendps.eligibility.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;

/**
 * A step of a referral, on {@code eligibility.case.v1}: in codes, and of nobody until it is linked to a person.
 *
 * @param providerId the club that referred, if one did
 */
record ReferralStep(
        String kind,
        UUID referralId,
        @Nullable UUID personRef,
        String authority,
        LocalDate on,
        String area,
        @Nullable UUID providerId)
        implements PublicEvent {

    static ReferralStep received(Referral of) {
        return step("REFERRAL_RECEIVED", of, of.receivedOn());
    }

    static ReferralStep linked(Referral of, LocalDate today) {
        return step("REFERRAL_LINKED", of, today);
    }

    static ReferralStep closed(Referral of, LocalDate today) {
        return step("REFERRAL_CLOSED", of, today);
    }

    private static ReferralStep step(String kind, Referral of, LocalDate on) {
        return new ReferralStep(
                kind,
                of.id(),
                of.personRef().orElse(null),
                of.authority(),
                on,
                of.area(),
                of.providerId().orElse(null));
    }

    @Override
    public String topic() {
        return "eligibility.case.v1";
    }

    /** The steps of a person are in order, and so are those of a referral before there is one. */
    @Override
    public UUID key() {
        return personRef == null ? referralId : personRef;
    }
}
