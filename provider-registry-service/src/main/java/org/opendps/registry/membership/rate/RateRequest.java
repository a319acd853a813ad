package org.opendps.registry.membership.rate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.opendps.blocks.money.Money;

public record RateRequest(
        @NotBlank @Size(max = 60) String category,
        @NotBlank @Size(max = 60) String serviceBand,
        @NotNull Money sessionPrice,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 2000) String reason) {}
