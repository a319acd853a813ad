package org.opendps.registry.membership.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;
import org.opendps.registry.membership.Member;
import org.opendps.registry.purchasing.Listing;
import org.opendps.registry.purchasing.rule.Setting;

record VenueNotAllowed(List<String> reasons) implements Refusal {

    static void check(Member member, Listing system, VenueRequest asked) {
        var reasons = new ArrayList<String>();
        for (var code : asked.categories()) {
            if (!member.categories().contains(code)) {
                reasons.add("the member is not admitted for " + code);
            }
            system.category(code)
                    .filter(category -> !category.allows(asked.setting()))
                    .ifPresent(category -> reasons.add(code + " takes place in " + category.settings()));
        }
        if (asked.setting() != Setting.ONLINE && asked.postcode() == null) {
            reasons.add("a place that people go to has a postcode");
        }
        asked.sessions().stream()
                .filter(session -> !session.to().isAfter(session.from()))
                .forEach(session -> reasons.add("the session on " + session.day() + " ends before it begins"));
        asked.sessions().stream().filter(Session::isOversold).forEach(session -> reasons.add(oversold(session)));
        var closed = asked.closedOn();
        if (closed != null && closed.isBefore(asked.openedOn())) {
            reasons.add("it closes before it opens");
        }
        if (!reasons.isEmpty()) {
            throw new VenueNotAllowed(reasons).refused();
        }
    }

    static void check(FreePlacesRequest free, List<Session> sessions) {
        var reasons = new ArrayList<String>();
        free.sessions().stream()
                .filter(said -> sessions.stream().noneMatch(said::isAbout))
                .forEach(said -> reasons.add("it has no session on " + said.named()));
        for (var session : sessions) {
            var said = free.about(session);
            if (said.size() > 1) {
                reasons.add("the session on " + session.day() + " at " + session.from() + " is named twice");
            } else if (said.stream().anyMatch(one -> one.freePlaces() > session.places())) {
                reasons.add(oversold(session));
            }
        }
        if (!reasons.isEmpty()) {
            throw new VenueNotAllowed(reasons).refused();
        }
    }

    private static String oversold(Session session) {
        return "the session on " + session.day() + " at " + session.from() + " has only " + session.places()
                + " places, so not more can be free";
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not a possible venue";
    }

    @Override
    public String detail() {
        return "This venue cannot be kept: " + String.join("; ", reasons) + ".";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("reasons", reasons);
    }
}
