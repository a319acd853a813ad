package org.opendps.registry.purchasing.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A part of the council's territory in which support can be called off. */
public record Area(
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 200) String title) {}
