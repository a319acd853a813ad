package org.opendps.registry.document.version;

import java.util.Optional;

/**
 * @param daysLeft when a reminder is due: how many days are left, 0 on the last
 * @param changed whether it counts now and did not before, or the other way round
 * @param copyOver whether nobody may keep a copy any longer
 */
public record DaysReached(Optional<Integer> daysLeft, boolean changed, boolean copyOver) {}
