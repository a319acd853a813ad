package org.opendps.registry.identity;

import java.util.UUID;

record GrantPromised(UUID grantId) {}
