package org.opendps.registry.membership.sanction;

import java.time.LocalDate;
import org.opendps.registry.regime.removal.RemovalLaw;

/**
 * From when until when a removal may happen: after today, since it is told before; soon, where the law wants it.
 *
 * @param requiredWithin how many days from today a removal that the law requires happens at the latest
 */
public record RemovalDays(RemovalLaw law, LocalDate today, int requiredWithin) {

    /** @throws org.opendps.blocks.problem.Refused 422 for any other day */
    public void mustInclude(LocalDate day) {
        if (!day.isAfter(today)) {
            throw new RemovalWithoutNotice(day, today, law.noticeCitation()).refused();
        }
        var latest = today.plusDays(requiredWithin);
        if (law.required() && day.isAfter(latest)) {
            throw new RemovalTooLate(day, latest, law.citation()).refused();
        }
    }
}
