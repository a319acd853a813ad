package org.opendps.registry.profile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a provider does that rules ask about; null where it has not said yet.
 *
 * @param regulatedActivity care or supervision for which the law bars some people (Safeguarding Vulnerable Groups Act
 *     2006 Sch.4 Part 2)
 * @param personalCareAtHome personal care where the person lives
 * @param nursing nursing, or treatment of disease, disorder or injury
 */
@Schema(description = "Left out means: not said yet")
public record Activities(
        @Nullable Boolean servesMeals,
        @Nullable Boolean regulatedActivity,
        @Nullable Boolean personalCareAtHome,
        @Nullable Boolean accommodationWithCare,
        @Nullable Boolean nursing) {

    public static final Activities UNSAID = new Activities(null, null, null, null, null);
}
