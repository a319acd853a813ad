package org.opendps.registry.purchasing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A kind of support that can be called off, such as day opportunities. CPV codes are eight digits. */
public record Category(
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = "\\d{8}(-\\d)?") String> cpvCodes) {}
