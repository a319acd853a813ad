package org.opendps.calloff.placement.paper;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.absence.Absences;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.Slice;
import org.opendps.calloff.provider.Market;

/** Writes contracts and orders. */
@ApplicationScoped
class Papers {

    private static final String TEMPLATE = "placement-paper.html";

    private final AgreedTerms terms;
    private final Absences absences;
    private final Market market;
    private final Grounds grounds;
    private final Engine pages;
    private final InstantSource clock;

    Papers(AgreedTerms terms, Absences absences, Market market, Grounds grounds, Engine pages, InstantSource clock) {
        this.terms = terms;
        this.absences = absences;
        this.market = market;
        this.grounds = grounds;
        this.pages = pages;
        this.clock = clock;
    }

    /** All terms that count; for a provider its own. */
    String contract(Placement placement, @Nullable UUID onlyOf) {
        return page("Contract for support", placement, slices(placement, onlyOf), onlyOf != null);
    }

    /** What is payable now; before the first day what will be, after the last what was. */
    String order(Placement placement, @Nullable UUID onlyOf) {
        var today = London.today(clock);
        var all = slices(placement, onlyOf);
        var now = all.stream()
                .filter(slice -> !slice.until().isBefore(today))
                .limit(1)
                .toList();
        var payable = now.isEmpty() && !all.isEmpty() ? List.of(all.getLast()) : now;
        return page("Order for support", placement, payable, onlyOf != null);
    }

    private List<Slice> slices(Placement placement, @Nullable UUID onlyOf) {
        return terms.schedule(placement.id()).slices().stream()
                .filter(slice ->
                        onlyOf == null || slice.arrangement().providerId().equals(onlyOf))
                .toList();
    }

    /** To a provider the placement is the reference: two that compare what they have do not find the same person. */
    private String page(String title, Placement placement, List<Slice> slices, boolean forProvider) {
        var subject = placement.subject();
        var providers =
                slices.stream().map(slice -> slice.arrangement().providerId()).collect(Collectors.toSet());
        var last = slices.isEmpty() ? placement.arrangement() : slices.getLast().arrangement();
        var ground = grounds.of(placement).orElse(null);
        // whoever took over was awarded nothing, and is paid nothing of what is paid once
        boolean fromTheFirst = new Schedule(slices).isAgreedFrom(placement.from());
        var paper = new Paper(
                title,
                placement.id().toString(),
                subject.authority(),
                names(providers.isEmpty() ? Set.of(placement.arrangement().providerId()) : providers),
                forProvider || subject.isOfAGroup() ? "" : String.valueOf(subject.personRef()),
                fromTheFirst ? Wording.once(subject) : "",
                subject.category(),
                subject.area(),
                Wording.day(
                        slices.isEmpty() ? placement.from() : slices.getFirst().from()),
                Wording.day(
                        slices.isEmpty() ? placement.until() : slices.getLast().until()),
                subject.closedOnBankHolidays(),
                last.isSelfFunded(),
                ground == null ? "" : ground.terms(last),
                subject.isOfAGroup(),
                ground == null || !subject.isOfAGroup() ? "" : ground.need(),
                ground == null || !fromTheFirst ? "" : ground.award(),
                slices.stream()
                        .map(slice -> Wording.line(slice, Ground.contract(ground, slice), subject.isOfAGroup()))
                        .toList(),
                absences.of(placement.id()).stream()
                        .filter(absence -> !absence.isVoid())
                        .filter(absence -> !forProvider
                                || slices.stream().anyMatch(slice -> absence.meets(slice.from(), slice.until())))
                        .map(absence -> Wording.words(
                                absence, forProvider ? slices.getLast().until() : null))
                        .toList(),
                Wording.day(London.today(clock)));
        return Objects.requireNonNull(pages.getTemplate(TEMPLATE), TEMPLATE)
                .data("paper", paper)
                .render();
    }

    /** One whose name has not arrived yet is named by its number. */
    private String names(Set<UUID> providers) {
        Map<UUID, String> known = market.names(providers);
        return providers.stream()
                .map(id -> known.getOrDefault(id, "provider " + id))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
