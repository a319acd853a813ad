package org.opendps.eligibility.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.access.CaseFile;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;
import org.opendps.eligibility.placement.BoughtPlacement;
import org.opendps.eligibility.placement.BoughtPlacements;

/** What is kept of sharing: how long, for the person to see, and whose each introduction is. */
@ApplicationScoped
class SharingOfAPerson implements CaseFile, CaseWork, PartOfExport {

    private final SharingRecords records;
    private final BoughtPlacements placements;

    SharingOfAPerson(SharingRecords records, BoughtPlacements placements) {
        this.records = records;
        this.placements = placements;
    }

    @Override
    public String path() {
        return "/v1/introductions/";
    }

    @Override
    public Optional<UUID> personOf(UUID id) {
        return placements.find(id).map(BoughtPlacement::personRef);
    }

    @Override
    public Optional<Kept> of(UUID personRef) {
        return records.find("personRef = ?1 order by id desc", personRef)
                .firstResultOptional()
                .map(latest -> new Kept(RecordKind.CARE_RECORD, "sharing record", London.dateOf(latest.openedAt())));
    }

    @Override
    public String name() {
        return "sharingRecords";
    }

    @Override
    public List<?> about(UUID personRef) {
        return records.list("personRef = ?1 order by id", personRef).stream()
                .map(SharingView::of)
                .toList();
    }
}
