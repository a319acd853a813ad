package org.opendps.calloff.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.calloff.evaluation.draw.LotDraw;
import org.opendps.calloff.evaluation.draw.LotDraws;
import org.opendps.calloff.evaluation.ranking.Ranking.Place;

/** What later features ask of the ranking. */
@ApplicationScoped
public class Standings {

    private final Evaluations evaluations;
    private final LotDraws draws;

    Standings(Evaluations evaluations, LotDraws draws) {
        this.evaluations = evaluations;
        this.draws = draws;
    }

    /**
     * The first in rank of a lot; of several that are equal after every tie-break, the one that was drawn. None before
     * the moderation.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code draw-of-lots-needed}
     */
    public Set<UUID> first(UUID callOffId, int lot) {
        var first = evaluations
                .of(callOffId)
                .flatMap(settled -> settled.of(lot))
                .map(LotRanking::first)
                .orElse(Set.of());
        return first.size() < 2
                ? first
                : draws.of(callOffId, lot)
                        .flatMap(drawn -> drawn.firstOf(first))
                        .map(Set::of)
                        .orElseThrow(() -> new ModerationRefused.DrawOfLotsNeeded(
                                        lot, first.stream().sorted().toList())
                                .refused());
    }

    /** How lots were drawn last between equals. */
    public Optional<LotDraw> draw(UUID callOffId, int lot) {
        return draws.of(callOffId, lot);
    }

    /** The evaluation that counts; empty before the moderation. */
    public Optional<Evaluation> settled(UUID callOffId) {
        return evaluations.of(callOffId);
    }

    /** In order of rank; none before the moderation. */
    public List<Place> places(UUID callOffId, int lot) {
        return evaluations
                .of(callOffId)
                .flatMap(settled -> settled.of(lot))
                .map(ranked -> ranked.ranking().places())
                .orElse(List.of());
    }

    /** Unrounded points by bid. */
    public Map<UUID, BigDecimal> totals(UUID callOffId, int lot) {
        return places(callOffId, lot).stream()
                .collect(Collectors.toMap(place -> UUID.fromString(place.bid()), Place::total));
    }
}
