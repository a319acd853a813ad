package org.opendps.registry.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.registry.acting.Scope;

public record PortalRequest(
        @NotBlank @Size(max = 200) String name,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9._-]{1,255}", message = "is the id of a client of the identity provider")
        @Schema(description = "The client with which its machine logs in")
        String client,

        @NotNull @Schema(description = "The most that a provider may let it do")
        Scope abilities,

        @NotNull @Schema(description = "Acts only where the sandbox is: not where decisions count")
        Boolean sandboxOnly) {

    /** Why an accreditation is suspended or withdrawn; providers read it. */
    public record Because(@NotBlank @Size(max = 2000) String reason) {}
}
