package org.opendps.registry.document.version;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.registry.document.kind.DocumentKind;
import org.opendps.registry.document.kind.Standards;

/** From when until when a version is good, both days included; and what it covers. */
@Embeddable
public record Validity(
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Money cover) {

    /** As was said of it, and no longer than the standard of its kind. */
    public static Validity of(DocumentKind kind, VersionRequest asked, LocalDate today) {
        var from = asked.validFrom() == null ? today : asked.validFrom();
        var until = asked.validUntil();
        if (kind.isInsurance() && until == null) {
            throw new DocumentUnsound("validUntil", "Say until when the insurance runs, as its certificate does.")
                    .refused();
        }
        if (kind.isInsurance() && asked.cover() == null) {
            throw new DocumentUnsound("cover", "Say how much it pays for one event, in pounds.").refused();
        }
        var cover = asked.cover();
        if (cover != null && !cover.isPositive()) {
            throw new DocumentUnsound("cover", "What it pays is more than 0.00 pounds.").refused();
        }
        var months = Standards.shipped().on(from, kind).goodForMonths();
        if (months != null) {
            var longest = from.plusMonths(months).minusDays(1);
            until = until == null || until.isAfter(longest) ? longest : until;
        }
        if (until != null && until.isBefore(from)) {
            throw new DocumentUnsound("validUntil", "It cannot end before it begins, on " + from + ".").refused();
        }
        return new Validity(from, until, cover);
    }
}
