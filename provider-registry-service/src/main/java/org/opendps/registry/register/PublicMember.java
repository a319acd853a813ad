package org.opendps.registry.register;

import java.util.List;
import java.util.UUID;

/** A provider that was admitted, by the name under which the public knows it, and for what. */
public record PublicMember(UUID id, String name, List<String> categories) {}
