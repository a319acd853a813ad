package org.opendps.eligibility.person.carer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param carer the reference of the person who provides the care */
record CarerRequest(@NotNull UUID carer, @NotNull CarerLink.Relationship relationship, boolean livesTogether) {}
