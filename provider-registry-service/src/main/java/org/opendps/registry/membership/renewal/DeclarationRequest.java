package org.opendps.registry.membership.renewal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.opendps.registry.application.declaration.DeclaredGround;

/** All grounds that apply to the provider and to those connected with it; empty when none does. */
public record DeclarationRequest(@NotNull @Size(max = 50) List<@NotNull @Valid DeclaredGround> exclusionGrounds) {}
