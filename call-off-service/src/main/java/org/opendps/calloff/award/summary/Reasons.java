package org.opendps.calloff.award.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.evaluation.Assessed;
import org.opendps.calloff.evaluation.Standings;
import org.opendps.calloff.evaluation.draw.LotDraw;

/** Why a bid is not awarded to. */
@ApplicationScoped
class Reasons {

    private final Standings standings;

    Reasons(Standings standings) {
        this.standings = standings;
    }

    /** @param better what was found of the bid that is awarded to; null when none is */
    @Nullable
    String of(CallOff callOff, Bid bid, @Nullable Release release, @Nullable Assessed own, @Nullable Assessed better) {
        var whyNone = release == null || release.winner() != null ? null : whyNone(callOff, release);
        return switch (bid.status()) {
            case EXCLUDED -> both(bid.excludedWhy(), whyNone);
            case SET_ASIDE -> both(bid.setAsideWhy(), whyNone);
            case WON, DRAFT, SUBMITTED, WITHDRAWN -> null;
            case OPENED, LOST -> isBehind(bid, release) ? behind(callOff, bid, own, better) : whyNone;
        };
    }

    /** Not the one that is awarded to, which is only opened until the award holds. */
    private static boolean isBehind(Bid bid, @Nullable Release release) {
        var winner = release == null ? null : release.winner();
        return winner != null && !winner.equals(bid.id());
    }

    /** Before it was kept with what is told, the only lot ended for the reason for which the call-off did. */
    private static String whyNone(CallOff callOff, Release release) {
        var halt = callOff.course().halt();
        boolean isOfAll =
                callOff.status() == CallOffStatus.NO_AWARD && callOff.lots().size() == 1;
        var ofAll = isOfAll && halt != null ? halt.why() : null;
        var why = Optional.ofNullable(release.whyNone()).or(() -> Optional.ofNullable(ofAll));
        return why.map(reason -> "No award is made: " + reason).orElse("No award is made.");
    }

    private static @Nullable String both(@Nullable String own, @Nullable String whyNone) {
        return own == null && whyNone == null
                ? null
                : Stream.of(Optional.ofNullable(own).map(Reasons::sentence), Optional.ofNullable(whyNone))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
    }

    private static String sentence(String why) {
        return why.endsWith(".") ? why : why + ".";
    }

    private String behind(CallOff callOff, Bid bid, @Nullable Assessed own, @Nullable Assessed better) {
        var rank = own == null ? null : own.rank();
        var ranked = rank == null ? "It was ranked after the winner" : "Its rank is " + rank;
        if (callOff.criteria().leavesTheChoice()) {
            return ranked + "; the person chose another of the offers above the line.";
        }
        boolean equal = rank != null && better != null && rank.equals(better.rank());
        return Optional.of(callOff.id())
                .filter(_ -> equal)
                .flatMap(id -> standings.draw(id, bid.lot()))
                .flatMap(draw -> drawn(bid, draw))
                .orElse(ranked + "; the first in rank is awarded to.");
    }

    private static Optional<String> drawn(Bid bid, LotDraw draw) {
        var drawn = draw.view();
        return draw.placeOf(bid.id())
                .map(place ->
                        "It is equal in rank with the bid that is awarded to, after every published tie-break. Lots"
                                + " were drawn on " + London.inWords(drawn.drawnAt()) + " before the witness "
                                + drawn.witness()
                                + ": of " + drawn.order().size() + " it was drawn in place " + place + ".");
    }
}
