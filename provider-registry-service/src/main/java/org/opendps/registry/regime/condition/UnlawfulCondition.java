package org.opendps.registry.regime.condition;

import org.jspecify.annotations.Nullable;

/** One condition that the regime forbids, how to mend it, and the provision. */
public record UnlawfulCondition(
        ForbiddenCondition rule, @Nullable String condition, String remedy, String citation) {}
