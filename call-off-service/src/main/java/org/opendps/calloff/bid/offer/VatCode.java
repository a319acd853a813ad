package org.opendps.calloff.bid.offer;

/** How value added tax applies to a price; prices themselves are net. */
public enum VatCode {
    EXEMPT,
    STD_20,
    OUTSIDE
}
