package org.opendps.calloff.competition.route;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.policy.Policy;
import org.opendps.calloff.regime.Regime;
import org.opendps.calloff.regime.Value;

/**
 * What decides between the ways to a contract.
 *
 * @param offer what is against buying it from the system now; null when nothing is
 * @param personal whether it is for one person, who may choose
 * @param boughtByCouncil whether the council buys this for the person, and no direct payment or fund does
 * @param urgent whether needs are urgent
 * @param preferred whether the person, or a carer, named a provider
 * @param competingHarms whether competing is not in the person's best interests
 * @param capable how many active members supply it
 * @param invitable how many of them would be invited now
 * @param ratesAgreed whether one of them has an agreed rate
 */
record RouteQuestion(
        Regime regime,
        Value value,
        Policy policy,
        LocalDate today,
        LocalDate from,
        LocalDate until,
        @Nullable String offer,
        boolean personal,
        boolean boughtByCouncil,
        boolean urgent,
        boolean preferred,
        boolean competingHarms,
        int capable,
        int invitable,
        boolean ratesAgreed) {}
