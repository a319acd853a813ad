package org.opendps.finance.directpayment.agreed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.blocks.money.Money;

/**
 * What a plan says of one route.
 *
 * @param kind DIRECT_PAYMENT or INDIVIDUAL_SERVICE_FUND
 */
record AgreedRoute(
        String kind,

        @Schema(description = "Net of what the person pays") Money weekly,

        Money adultPays) {}
