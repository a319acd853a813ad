package org.opendps.registry.consent;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who said yes, how, when, and until which day it holds, that day included. */
@Embeddable
record Given(
        @Enumerated(EnumType.STRING) How how,
        String givenBy,
        LocalDate givenOn,
        LocalDate validUntil,
        @Nullable String evidence) {

    void mustBeSound(int longestMonths, LocalDate today) {
        if (givenOn.isAfter(today)) {
            throw new ConsentNotGivenYet(givenOn, today).refused();
        }
        if (validUntil.isBefore(today)) {
            throw new ConsentOverAlready(validUntil, today).refused();
        }
        var latest = givenOn.plusMonths(longestMonths);
        if (validUntil.isAfter(latest)) {
            throw new ConsentTooLong(longestMonths, latest).refused();
        }
    }

    /** What the council wrote down of a call or a letter must say where to find it again. */
    void mustBeEvidenced() {
        if (how == How.ELECTRONIC) {
            throw new ConsentByOtherMeans("phone or on paper").refused();
        }
        if (evidence == null || evidence.isBlank()) {
            throw new ConsentEvidenceMissing(how).refused();
        }
    }

    void mustBeElectronic() {
        if (how != How.ELECTRONIC) {
            throw new ConsentByOtherMeans("this login, so it is ELECTRONIC").refused();
        }
    }
}
