package org.opendps.registry.panel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param members user names of those who sit on it
 * @param agenda ids of the applications to decide on, in order
 */
public record PanelRequest(
        @NotNull UUID purchasingSystemId,
        @NotNull LocalDate heldOn,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 200) String> members,
        @NotNull @Size(max = 200) List<@NotNull UUID> agenda) {}
