package org.opendps.registry.application.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record ReturnRequest(@NotBlank @Size(max = 5000) String question) {}
