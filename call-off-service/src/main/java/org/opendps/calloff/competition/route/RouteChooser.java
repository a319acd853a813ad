package org.opendps.calloff.competition.route;

import java.util.List;
import java.util.Optional;
import org.opendps.blocks.problem.Refused;
import org.opendps.calloff.competition.procurement.Route;
import org.opendps.calloff.competition.route.RouteProposal.Option;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.regime.Bidders.Circle;

/** Proposes and justifies a route (domain rule Appendix A, the route chooser). */
final class RouteChooser {

    private static final String CHOICE = "Procurement Act 2023 Sch 5 paras 15 to 17";
    private static final String URGENT = "Care Act 2014 s.19(3); Procurement Act 2023 Sch 5 paras 13, 14";
    private static final String AGREED = "Procurement Act 2023 s.34(1), s.45(4), (9)";

    private RouteChooser() {}

    static RouteProposal propose(RouteQuestion asked) {
        // where several could compete, that they do comes first, though the agreed rate may be lawful too
        var options = asked.capable() > 1
                ? List.of(interim(asked), choice(asked), competition(asked), agreed(asked))
                : List.of(interim(asked), choice(asked), agreed(asked), competition(asked));
        var value = asked.value();
        var first = asked.boughtByCouncil()
                ? options.stream().filter(Option::lawful).findFirst()
                : Optional.<Option>empty();
        return new RouteProposal(
                first.map(Option::route).orElse(null),
                first.map(Option::why).orElse(nothing(asked)),
                value.net(),
                value.gross(),
                value.threshold(),
                value.isPublicContract(),
                options);
    }

    private static String nothing(RouteQuestion asked) {
        return asked.boughtByCouncil()
                ? "No route is lawful as it is: see why for each."
                : "The person's plan has no line of this category that the council buys: a direct payment or an individual"
                        + " service fund is never a call-off.";
    }

    private static Option interim(RouteQuestion asked) {
        int weeks = asked.policy().whole(Setting.INTERIM_LONGEST_WEEKS);
        if (!asked.urgent()) {
            return no(Route.URGENT_INTERIM, "Needs are not urgent.", URGENT);
        }
        if (asked.offer() != null) {
            return no(Route.URGENT_INTERIM, asked.offer(), URGENT);
        }
        var latest = asked.today().plusDays(asked.policy().whole(Setting.INTERIM_STARTS_WITHIN_DAYS));
        if (asked.from().isAfter(latest)) {
            return no(
                    Route.URGENT_INTERIM,
                    "Urgent needs are met soon: an interim begins by " + latest + ", and what is known so early can be"
                            + " competed for.",
                    URGENT);
        }
        var longest = asked.from().plusWeeks(weeks).minusDays(1);
        return asked.until().isAfter(longest)
                ? no(
                        Route.URGENT_INTERIM,
                        "Urgent needs are met for " + weeks + " weeks at most, so until " + longest
                                + ": ask for what follows by itself.",
                        URGENT)
                : yes(Route.URGENT_INTERIM, "Needs are urgent: for " + weeks + " weeks at most.", URGENT);
    }

    private static Option choice(RouteQuestion asked) {
        if (!asked.personal()) {
            return no(Route.USER_CHOICE, "It is for nobody in particular, so that nobody can choose.", CHOICE);
        }
        if (asked.offer() != null) {
            return no(Route.USER_CHOICE, asked.offer(), CHOICE);
        }
        if (!asked.competingHarms()) {
            return no(Route.USER_CHOICE, "Nobody said that competing is not in the person's best interests.", CHOICE);
        }
        if (asked.preferred()) {
            return yes(
                    Route.USER_CHOICE, "The person named a provider, and competing is not in their interests.", CHOICE);
        }
        return asked.capable() == 1
                ? yes(
                        Route.USER_CHOICE,
                        "Only one member supplies it, and competing is not in their interests.",
                        CHOICE)
                : no(Route.USER_CHOICE, "Nobody named a provider, and several supply it.", CHOICE);
    }

    private static Option agreed(RouteQuestion asked) {
        if (asked.offer() != null) {
            return no(Route.AGREED_RATE, asked.offer(), AGREED);
        }
        if (!asked.regime().law().awardsAtAgreedRate(asked.capable())) {
            return no(
                    Route.AGREED_RATE,
                    asked.capable() + " members supply it, and from " + asked.regime()
                            + " contracts are awarded by competition.",
                    AGREED);
        }
        return asked.ratesAgreed()
                ? yes(Route.AGREED_RATE, "A rate is agreed with a member that supplies it.", AGREED)
                : no(Route.AGREED_RATE, "No rate is agreed with a member that supplies it.", AGREED);
    }

    private static Option competition(RouteQuestion asked) {
        try {
            var bidders = asked.regime().law().bidders(asked.value(), asked.policy());
            if (asked.offer() != null) {
                return no(Route.MINI_COMPETITION, asked.offer(), bidders.citation());
            }
            return asked.invitable() == 0 && bidders.circle() == Circle.MEMBERS
                    ? no(
                            Route.MINI_COMPETITION,
                            "No active member whose invitations are open supplies it: nobody could be invited.",
                            bidders.citation())
                    : yes(
                            Route.MINI_COMPETITION,
                            asked.invitable() + " members would be invited; may bid: " + bidders.circle() + ".",
                            bidders.citation());
        } catch (Refused refused) {
            return no(
                    Route.MINI_COMPETITION,
                    refused.refusal().detail(),
                    String.valueOf(refused.refusal().facts().get("citation")));
        }
    }

    private static Option yes(Route route, String why, String citation) {
        return new Option(route, true, why, citation);
    }

    private static Option no(Route route, String why, String citation) {
        return new Option(route, false, why, citation);
    }
}
