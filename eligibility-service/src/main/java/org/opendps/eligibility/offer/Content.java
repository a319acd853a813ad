package org.opendps.eligibility.offer;

import org.jspecify.annotations.Nullable;

/**
 * What a sheet says.
 *
 * @param youPay in words, as it was on that day; null of somebody who was never assessed
 */
record Content(OfferSheetRequest sheet, @Nullable String youPay) {

    @Override
    public String toString() {
        return "Content";
    }
}
