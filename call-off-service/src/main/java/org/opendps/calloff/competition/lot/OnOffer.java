package org.opendps.calloff.competition.lot;

import java.time.LocalDate;
import java.util.Optional;
import org.opendps.blocks.problem.Refused;
import org.opendps.calloff.provider.PurchasingSystem;

/** What may be called off from a purchasing system. */
public final class OnOffer {

    private OnOffer() {}

    /** What is against buying it there, in words; empty when nothing is. */
    public static Optional<String> problem(
            PurchasingSystem system, String authority, String category, String area, LocalDate today) {
        try {
            require(system, authority, category, area, today);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.refusal().detail());
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 422 with what is against it */
    public static void require(
            PurchasingSystem system, String authority, String category, String area, LocalDate today) {
        if (!system.mayBeUsedBy(authority)) {
            throw new OfferingRefused.PurchasingSystemOfAnotherCouncil(system.title()).refused();
        }
        if (!system.isOpenOn(today)) {
            throw new OfferingRefused.PurchasingSystemNotOpen(system.title(), system.status()).refused();
        }
        if (!system.has(category, area)) {
            throw new OfferingRefused.NotOnOffer(category, area, system.categories(), system.areas()).refused();
        }
    }
}
