package org.opendps.eligibility.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Versions;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.introduction.Decision.Decider;
import org.opendps.eligibility.introduction.SharingRecord.Reason;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.placement.BoughtPlacement;
import org.opendps.eligibility.placement.BoughtPlacements;

/** Opens a sharing record with each placement, closes it when the placement moves; a practitioner decides otherwise. */
@ApplicationScoped
@Transactional
class Sharing {

    private static final String WHAT = "introduction";

    private final SharingRecords records;
    private final BoughtPlacements placements;
    private final KnownPeople people;
    private final Caller caller;
    private final InstantSource clock;

    Sharing(
            SharingRecords records,
            BoughtPlacements placements,
            KnownPeople people,
            Caller caller,
            InstantSource clock) {
        this.records = records;
        this.placements = placements;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    void follow(@Observes BoughtPlacement placement) {
        records.open(placement.placementId()).stream()
                .filter(record -> !record.providerId().equals(placement.providerId()))
                .forEach(record -> record.withdraw(Reason.PLACEMENT_MOVED, clock.instant()));
        records.of(placement.placementId(), placement.providerId())
                .ifPresentOrElse(
                        record -> {
                            if (record.withdrawnFor() == Reason.PLACEMENT_MOVED) {
                                record.open();
                            }
                        },
                        () -> records.persist(new SharingRecord(placement, first(placement), clock.instant())));
    }

    /** Where somebody lives is not told before a person has decided so, when the record says that it is dangerous. */
    private Decision first(BoughtPlacement placement) {
        Set<Part> parts = EnumSet.allOf(Part.class);
        if (people.isAddressProtected(placement.personRef())) {
            parts.remove(Part.ADDRESS);
        }
        return new Decision(Ground.DUTY_TO_SHARE, Decider.COUNCIL, London.today(clock), parts);
    }

    SharingRecord decide(UUID placementId, @Nullable String ifMatch, Decision decision) {
        var record = current(placementId);
        Versions.require(ifMatch, record.version());
        record.decide(decision);
        records.flush();
        return record;
    }

    SharingRecord withdraw(UUID placementId, Reason reason) {
        var record = current(placementId);
        record.withdraw(reason, clock.instant());
        records.flush();
        return record;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    SharingRecord current(UUID placementId) {
        var record = placements
                .find(placementId)
                .flatMap(placement -> records.of(placementId, placement.providerId()))
                .orElseThrow(() -> new NotFound(WHAT, placementId).refused());
        caller.mustBelongTo(record.authority(), WHAT, placementId);
        people.mustBeKnownTo(caller, record.personRef());
        return record;
    }

    /** What a provider may read today of a placement that it holds; the reading is counted. */
    Shared readByProvider(UUID placementId) {
        var placement = placements
                .find(placementId)
                .filter(found -> found.providerId().equals(caller.ownProvider().orElse(null)))
                .orElseThrow(() -> new NotFound(WHAT, placementId).refused());
        var record = records.of(placementId, placement.providerId())
                .orElseThrow(() -> new NotFound(WHAT, placementId).refused());
        var today = London.today(clock);
        if (record.status() != SharingStatus.OPEN) {
            throw new IntroductionOver(null).refused();
        }
        if (!ReadingTime.on(placement, today)) {
            throw new IntroductionOver(ReadingTime.until(placement)).refused();
        }
        record.read(clock.instant());
        return new Shared(placement, record);
    }

    /** What a practitioner would have the provider read. */
    Shared readByCouncil(UUID placementId) {
        var record = current(placementId);
        return new Shared(placements.find(placementId).orElseThrow(), record);
    }

    record Shared(BoughtPlacement placement, SharingRecord record) {}
}
