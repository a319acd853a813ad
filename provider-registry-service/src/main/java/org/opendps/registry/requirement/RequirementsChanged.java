package org.opendps.registry.requirement;

import java.util.UUID;

/** Another list of document requirements counts from today on. */
public record RequirementsChanged(UUID purchasingSystemId) {}
