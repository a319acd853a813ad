package org.opendps.calloff.competition;

import java.time.LocalDate;
import org.opendps.calloff.provider.PurchasingSystem;

/** What may be called off from a purchasing system. */
final class OnOffer {

    private OnOffer() {}

    /** @throws org.opendps.blocks.problem.Refused 422 with what is against it */
    static void require(PurchasingSystem system, String authority, String category, String area, LocalDate today) {
        if (!system.mayBeUsedBy(authority)) {
            throw new CallOffRefused.PurchasingSystemOfAnotherCouncil(system.title()).refused();
        }
        if (!system.isOpenOn(today)) {
            throw new CallOffRefused.PurchasingSystemNotOpen(system.title(), system.status()).refused();
        }
        if (!system.has(category, area)) {
            throw new CallOffRefused.NotOnOffer(category, area, system.categories(), system.areas()).refused();
        }
    }
}
