package org.opendps.calloff.placement.paper;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.competition.procurement.Route;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Basis;
import org.opendps.calloff.placement.term.Slice;
import org.opendps.calloff.placement.term.TermKind;
import org.opendps.calloff.regime.Regime;

/**
 * What a placement was awarded from.
 *
 * @param regime of the purchasing system; null while the registry has not told of it
 * @param system its title
 * @param need of the lot, as bidders read it
 * @param award by which it was bought
 */
record Ground(Route route, @Nullable Regime regime, String system, String need, String award) {

    /** By which contract, in the words of the regime; the rates of a migration may be of another system. */
    static String contract(@Nullable Ground ground, Slice slice) {
        var what = slice.arrangement();
        var term = slice.of();
        boolean elsewhere = term != null && term.kind() == TermKind.MIGRATED;
        return what.basis() == Basis.FRAMEWORK && ground != null && ground.regime != null && !elsewhere
                ? kind(ground.regime) + ", " + ground.system
                : words(what.basis());
    }

    /** What else is part of the contract. */
    String terms(Arrangement last) {
        var competed = route == Route.MINI_COMPETITION;
        if (last.basis() == Basis.SPOT) {
            return competed
                    ? "The terms of the call-off, and of the offer that won it, are part of this contract."
                    : "";
        }
        return "The terms of the " + (regime == null ? "purchasing system" : kind(regime))
                + (competed ? ", and of the call-off and the offer that won it," : "") + " are part of this contract.";
    }

    private static String words(Basis basis) {
        return switch (basis) {
            case SPOT -> "spot contract, under no purchasing system";
            case BLOCK -> "block contract";
            case INTERIM -> "interim contract";
            case FRAMEWORK, PRIVATE -> basis.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String kind(Regime regime) {
        return switch (regime) {
            case PCR2015_DPS -> "dynamic purchasing system";
            case PA23_DYNAMIC_MARKET -> "dynamic market";
            case PA23_OPEN_FRAMEWORK -> "open framework";
            case PA23_LIGHT_TOUCH_FRAMEWORK -> "light-touch framework";
        };
    }
}
