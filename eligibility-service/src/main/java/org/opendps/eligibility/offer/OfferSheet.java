package org.opendps.eligibility.offer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;

/** A sheet as it was handed over. Never changed: with other offers another one is made. */
@Entity
class OfferSheet {

    @Id
    private UUID id;

    private UUID personRef;
    private String authority;

    /** Read by queries only, as the day is: the sheet itself says both. */
    @SuppressWarnings("UnusedVariable")
    private UUID callOffId;

    @SuppressWarnings("UnusedVariable")
    private LocalDate chooseBy;

    /** Closed with the person's data key. */
    private byte[] content;

    private String madeBy;
    private Instant madeAt;

    protected OfferSheet() {}

    OfferSheet(UUID personRef, String authority, OfferSheetRequest request, byte[] content, String by, Instant at) {
        this.id = Ids.next();
        this.personRef = personRef;
        this.authority = authority;
        this.callOffId = request.callOffId();
        this.chooseBy = request.chooseBy();
        this.content = content;
        this.madeBy = by;
        this.madeAt = at;
    }

    UUID id() {
        return id;
    }

    UUID personRef() {
        return personRef;
    }

    String authority() {
        return authority;
    }

    byte[] content() {
        return content;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
