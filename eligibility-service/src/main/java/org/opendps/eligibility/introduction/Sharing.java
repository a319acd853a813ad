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
import org.opendps.eligibility.person.disclosure.AddressProtected;
import org.opendps.eligibility.placement.BoughtPlacement;
import org.opendps.eligibility.placement.BoughtPlacements;
import org.opendps.eligibility.sender.Successors;

/** Opens a sharing record with each placement, closes it when the placement moves; a practitioner decides otherwise. */
@ApplicationScoped
@Transactional
class Sharing {

    private static final String WHAT = "introduction";

    private final SharingRecords records;
    private final BoughtPlacements placements;
    private final KnownPeople people;
    private final Successors successors;
    private final Caller caller;
    private final InstantSource clock;

    Sharing(
            SharingRecords records,
            BoughtPlacements placements,
            KnownPeople people,
            Successors successors,
            Caller caller,
            InstantSource clock) {
        this.records = records;
        this.placements = placements;
        this.people = people;
        this.successors = successors;
        this.caller = caller;
        this.clock = clock;
    }

    void follow(@Observes BoughtPlacement placement) {
        var before = records.before(placement.placementId(), placement.providerId());
        var known = records.of(placement.placementId(), placement.providerId());
        if (known.isEmpty()) {
            var made = new SharingRecord(placement, first(placement), clock.instant());
            before.ifPresent(other -> goOn(made, other));
            records.persist(made);
        } else if (known.get().withdrawnFor() == Reason.PLACEMENT_MOVED) {
            before.ifPresentOrElse(other -> goOn(known.get(), other), known.get()::open);
        }
        records.open(placement.placementId()).stream()
                .filter(record -> !record.providerId().equals(placement.providerId()))
                .forEach(record -> record.withdraw(Reason.PLACEMENT_MOVED, clock.instant()));
    }

    /** What was agreed was agreed for the other provider; what was refused stays refused (Health and Social Care Act 2012 s.251B). */
    private void goOn(SharingRecord record, SharingRecord before) {
        record.goOnAs(parts(record.personRef(), before.decision().parts()), before.withdrawnFor(), clock.instant());
    }

    private Decision first(BoughtPlacement placement) {
        return parts(placement.personRef(), EnumSet.allOf(Part.class));
    }

    /** Where somebody lives is not told before a person has decided so, when the record says that it is dangerous. */
    private Decision parts(UUID personRef, Set<Part> atMost) {
        var parts = EnumSet.noneOf(Part.class);
        parts.addAll(atMost);
        if (people.isAddressProtected(personRef)) {
            parts.remove(Part.ADDRESS);
        }
        return new Decision(Ground.DUTY_TO_SHARE, Decider.COUNCIL, London.today(clock), parts);
    }

    void protect(@Observes AddressProtected found) {
        records.openOf(found.personRef()).forEach(record -> record.keepBack(Part.ADDRESS));
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
                .filter(found -> successors
                        .of(found.providerId())
                        .equals(caller.ownProvider().orElse(null)))
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
