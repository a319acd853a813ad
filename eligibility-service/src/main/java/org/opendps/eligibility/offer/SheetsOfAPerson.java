package org.opendps.eligibility.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.access.CaseFile;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** What is kept of offer sheets: how long, for the person to see, and whose each is. */
@ApplicationScoped
class SheetsOfAPerson implements CaseFile, CaseWork, PartOfExport {

    private final OfferSheets sheets;

    SheetsOfAPerson(OfferSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String path() {
        return "/v1/offer-sheets/";
    }

    @Override
    public Optional<UUID> personOf(UUID id) {
        return sheets.findByIdOptional(id).map(OfferSheet::personRef);
    }

    @Override
    public Optional<Kept> of(UUID personRef) {
        return sheets.find("personRef = ?1 order by id desc", personRef)
                .firstResultOptional()
                .map(latest -> new Kept(RecordKind.CARE_RECORD, "offer sheet", London.dateOf(latest.madeAt())));
    }

    @Override
    public String name() {
        return "offerSheets";
    }

    @Override
    public List<?> about(UUID personRef) {
        return sheets.list("personRef = ?1 order by id", personRef).stream()
                .map(sheets::view)
                .toList();
    }
}
