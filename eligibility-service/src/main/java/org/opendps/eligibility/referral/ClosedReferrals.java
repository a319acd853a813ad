package org.opendps.eligibility.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.person.key.ClosedWords;
import org.opendps.eligibility.person.key.DataKeys;
import org.opendps.eligibility.referral.content.ReferralContent;

/** Closes what a referral says with its own key, later with the person's, and opens it. */
@ApplicationScoped
class ClosedReferrals {

    private static final String COLUMN = "referral.content";

    private final DataKeys keys;
    private final ClosedWords closed;

    ClosedReferrals(DataKeys keys, ClosedWords closed) {
        this.keys = keys;
        this.closed = closed;
    }

    /** With a new key of the referral's own. */
    byte[] first(UUID referral, ReferralContent content) {
        return closed.close(keys.make(referral), COLUMN, content);
    }

    byte[] forPerson(UUID personRef, ReferralContent content) {
        return closed.close(personRef, COLUMN, content);
    }

    /** Empty once it is erased. */
    Optional<ReferralContent> of(Referral referral) {
        var owner = referral.personRef().orElse(referral.id());
        return referral.content()
                .flatMap(content ->
                        keys.find(owner).map(key -> closed.open(key, COLUMN, content, ReferralContent.class)));
    }

    /** For good: what it closed opens no more. */
    void destroyKey(UUID referral) {
        keys.destroy(referral);
    }
}
