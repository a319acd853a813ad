package org.opendps.calloff.bid.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opendps.blocks.money.Money;

/**
 * Something that is paid once.
 *
 * @param amount net of VAT, in pounds
 */
public record OneOff(
        @NotBlank @Size(max = 200) String label, @NotNull Money amount) {}
