package org.opendps.calloff.award.recommendation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.offer.Offer;
import org.opendps.calloff.bid.offer.VatCode;

/**
 * What is to be paid, in pounds net of VAT.
 *
 * @param unitCost for one session
 * @param oneOffCost once, all items together
 */
@Embeddable
public record Price(
        Money unitCost, @Enumerated(EnumType.STRING) VatCode vatCode, Money oneOffCost) {

    static Price of(Offer offer) {
        return new Price(offer.price(), offer.vatCode(), offer.once());
    }
}
