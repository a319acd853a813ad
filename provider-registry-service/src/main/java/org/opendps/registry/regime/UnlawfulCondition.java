package org.opendps.registry.regime;

import org.jspecify.annotations.Nullable;

/** One condition that the regime forbids, how to mend it, and the provision. */
record UnlawfulCondition(ForbiddenCondition rule, @Nullable String condition, String remedy, String citation) {}
