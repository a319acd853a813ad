package org.opendps.calloff;

import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.EVALUATOR;
import static org.opendps.calloff.Scene.MODERATOR;
import static org.opendps.calloff.Scene.consensus;
import static org.opendps.calloff.Scene.lookedUp;
import static org.opendps.calloff.Scene.recommend;
import static org.opendps.calloff.Scene.scored;
import static org.opendps.calloff.Scene.settle;
import static org.opendps.calloff.Scene.submitted;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.test.Login;

/** Places of a group that are competed for under another regime, with its days to bid: the clock is past them afterwards. */
final class MarketScene {

    private static final Duration TO_BID = Duration.ofDays(20);

    final Scene scene = Scene.begin();
    private final UUID system = UUID.randomUUID();
    private final Instant begins;

    MarketScene(String regime) {
        this(regime, Instant.now());
    }

    /** @param begins the clock is set there when that is not now */
    MarketScene(String regime, Instant begins) {
        this.begins = begins;
        scene.purchasingSystem(system, Login.COUNCIL, "OPEN", regime, "[]");
        Scene.memberOf(system, UUID.randomUUID(), 1, scene.near, "ACTIVE", "OPEN");
    }

    /**
     * Its only bid is to be awarded.
     *
     * @param places each 26 times at £30.00 at the most: a thousand are a public contract; the bid is of a few pence, within
     *     every limit
     */
    String recommended(int places, UUID bidder) {
        if (begins.isAfter(Instant.now())) {
            Scene.setClock(begins.toString());
        }
        var wish = scene.wish();
        wish.put("from", day(30));
        wish.put("until", day(120));
        Scene.forAGroup(wish, places, "30.00");
        wish.put("purchasingSystemId", system);
        wish.put("vatExpected", false);
        wish.put("bidsDue", begins.plus(TO_BID).toString());
        var callOff = scene.published(wish);
        var bid = submitted(bidder, callOff, "0.25");
        Scene.setClock(end().toString());
        Scene.open(COMMISSIONER, callOff).then().statusCode(200);
        Scene.open(AUDITOR, callOff).then().statusCode(200);
        for (var evaluator : List.of("evaluator1", "evaluator2", "evaluator3")) {
            Scene.declare(EVALUATOR.named(evaluator), callOff).then().statusCode(201);
        }
        Scene.declare(MODERATOR, callOff).then().statusCode(201);
        scored(bid, 5, 5, 5);
        settle(callOff, List.of(consensus(bid, 5, 5, 5))).then().statusCode(200);
        recommend(COMMISSIONER, callOff, bid).then().statusCode(201);
        lookedUp(callOff, bidder);
        return callOff;
    }

    private String day(int days) {
        return LocalDate.ofInstant(begins, London.ZONE).plusDays(days).toString();
    }

    private Instant end() {
        return begins.plus(TO_BID).plusSeconds(60);
    }

    /** That of the clock. */
    LocalDate today() {
        return LocalDate.ofInstant(end(), London.ZONE);
    }
}
