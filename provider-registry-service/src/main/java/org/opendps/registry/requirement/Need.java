package org.opendps.registry.requirement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.registry.document.kind.DocumentKind;
import org.opendps.registry.document.kind.Standard;
import org.opendps.registry.document.kind.Standards;
import org.opendps.registry.profile.Activities;
import org.opendps.registry.profile.OrganisationSize;
import org.opendps.registry.profile.Profile;

/**
 * Whether a rule asks a provider for a kind of document at all, and why.
 *
 * @param needed null as long as the provider has not said what that depends on
 */
record Need(@Nullable Boolean needed, String why) {

    private static final Need ALWAYS = new Need(true, "Everybody is asked for it.");

    /** What it is asked for depends on the organisation; the thresholds are those of the day. */
    static Need of(DocumentKind kind, Profile profile, LocalDate today) {
        var stated = profile.activities();
        var activities = stated == null ? Activities.UNSAID : stated;
        var standard = Standards.shipped().on(today, kind);
        return switch (kind) {
            case PUBLIC_LIABILITY_INSURANCE, SAFEGUARDING_POLICY, ICO_REGISTRATION, ACCOUNTS, EVIDENCE, OTHER -> ALWAYS;
            case EMPLOYERS_LIABILITY_INSURANCE, HEALTH_AND_SAFETY_POLICY -> byStaff(profile.size(), standard);
            case MODERN_SLAVERY_STATEMENT -> byTurnover(profile.size(), standard);
            case DBS_CERTIFICATE ->
                when(activities.regulatedActivity(), "whether you work in regulated activity with adults");
            case FOOD_HYGIENE_RATING -> when(activities.servesMeals(), "whether you serve meals");
            case CQC_REGISTRATION -> when(regulatedCare(activities), CARE);
            case CQC_EXEMPTION_STATEMENT -> {
                var regulated = regulatedCare(activities);
                yield when(regulated == null ? null : !regulated, CARE);
            }
        };
    }

    private static final String CARE =
            "whether you give personal care where people live, house them with care, or nurse or treat them";

    private static Need when(@Nullable Boolean fact, String dependsOn) {
        if (fact == null) {
            return new Need(null, "Say in your profile " + dependsOn + ": that decides whether it is needed.");
        }
        return new Need(fact, "It depends on " + dependsOn + ".");
    }

    /** Care that the Care Quality Commission registers; day care without it is out of its scope. */
    private static @Nullable Boolean regulatedCare(Activities activities) {
        var parts = Arrays.asList(
                activities.personalCareAtHome(), activities.accommodationWithCare(), activities.nursing());
        if (parts.contains(true)) {
            return true;
        }
        return parts.contains(null) ? null : false;
    }

    private static Need byStaff(@Nullable OrganisationSize size, Standard standard) {
        int from = Objects.requireNonNullElse(standard.employeesFrom(), 0);
        return size == null
                ? new Need(null, "Say in your profile how many people you employ: it is needed from " + from + " on.")
                : new Need(size.employees().areAtLeast(from), "It is needed from " + from + " employees on.");
    }

    private static Need byTurnover(@Nullable OrganisationSize size, Standard standard) {
        var from = Objects.requireNonNullElse(standard.turnoverFrom(), Money.ZERO);
        var turnover = size == null ? null : size.annualTurnover();
        return turnover == null
                ? new Need(null, "Say in your profile what your yearly turnover is: it is needed from " + from + " on.")
                : new Need(!from.isMoreThan(turnover), "It is needed from a yearly turnover of " + from + " on.");
    }
}
