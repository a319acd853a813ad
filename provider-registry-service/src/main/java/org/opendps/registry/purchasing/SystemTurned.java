package org.opendps.registry.purchasing;

import java.time.LocalDate;
import org.opendps.registry.regime.notice.Occasion;

/**
 * Inside the service, in the transaction of the change: something happened to a system that the public may have to be
 * told of. Whoever hears it may refuse, and so undo it.
 *
 * @param system as it stands afterwards
 * @param summary in plain words; empty where the occasion says it all
 */
public record SystemTurned(Occasion occasion, PurchasingSystemView system, LocalDate on, String summary) {

    public static SystemTurned by(Occasion occasion, PurchasingSystem system, LocalDate on, String summary) {
        return new SystemTurned(occasion, PurchasingSystemView.from(system), on, summary);
    }
}
