package org.opendps.registry.document.version;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * @param validFrom its first day; today when left out
 * @param validUntil its last day, all of which counts; when left out, as its kind usually is
 * @param cover of an insurance, what it pays for one event
 */
public record VersionRequest(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Money cover) {}
