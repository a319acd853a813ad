package org.opendps.finance.rate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Up to which version the rates of a member were heard. */
@Entity
class RatedMember {

    @Id
    private UUID memberId;

    private long version;

    protected RatedMember() {}

    RatedMember(UUID memberId, long version) {
        this.memberId = memberId;
        this.version = version;
    }

    /** Whether it is newer than what is known; the topic may repeat what is old. */
    boolean hears(long told) {
        if (told <= version) {
            return false;
        }
        version = told;
        return true;
    }
}
