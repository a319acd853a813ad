package org.opendps.registry.membership.rate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.opendps.blocks.money.Money;

/**
 * @param correction true to replace a rate that was agreed wrongly from the same day on; the reason says what was wrong
 */
public record RateRequest(
        @NotBlank @Size(max = 60) String category,
        @NotBlank @Size(max = 60) String serviceBand,
        @NotNull Money sessionPrice,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 2000) String reason,
        boolean correction) {}
