package org.opendps.registry.application.dossier;

import java.util.List;
import java.util.UUID;
import org.opendps.registry.application.pack.Pack;

/** What an application says: as the applicant is writing it, or as the council received it. */
public record Contents(Pack pack, List<UUID> documents, List<Clarification> clarifications) {}
