package org.opendps.registry.membership;

import java.util.List;
import java.util.UUID;

/** Told inside the service, in the transaction of the change, after it was written. */
public record MembersChanged(List<UUID> members) {}
