package org.opendps.eligibility.referral.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.eligibility.person.access.Purpose;
import org.opendps.eligibility.person.access.Recording;
import org.opendps.eligibility.person.access.Who;

/** The access log of a referral as long as there is no person whose it could be. */
@ApplicationScoped
public class Readings implements PanacheRepositoryBase<Reading, UUID> {

    private static final String WHAT = "GET /v1/referrals/…";

    private final Recording recording;

    Readings(Recording recording) {
        this.recording = recording;
    }

    public void note(UUID referral, Caller caller, Purpose purpose, Instant now) {
        persist(new Reading(referral, Who.is(caller), purpose, now));
    }

    /** It is known whom the referral is about: the person sees who has read it before. */
    public void handTo(UUID personRef, UUID referral) {
        list("referralId = ?1 order by id", referral)
                .forEach(one -> recording.givenBefore(personRef, one.who(), one.purpose(), WHAT, one.at()));
        delete("referralId = ?1", referral);
    }
}
