package org.opendps.eligibility.charging.bill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.person.access.CaseFile;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** Bills are a part of what somebody paid: kept as long, shown to the person, and whoever reads a letter is written down. */
@ApplicationScoped
class BillsOfAPerson implements CaseFile, CaseWork, PartOfExport {

    private final Bills bills;

    BillsOfAPerson(Bills bills) {
        this.bills = bills;
    }

    @Override
    public String path() {
        return BillResource.PATH + "/";
    }

    @Override
    public Optional<UUID> personOf(UUID id) {
        return bills.findByIdOptional(id).map(Bill::personRef);
    }

    @Override
    public Optional<Kept> of(UUID personRef) {
        return bills.find("personRef = ?1 order by billedOn desc", personRef)
                .firstResultOptional()
                .map(latest -> new Kept(RecordKind.FINANCIAL_RECORD, "contribution bill", latest.billedOn()));
    }

    @Override
    public String name() {
        return "contributionBills";
    }

    @Override
    public List<?> about(UUID personRef) {
        return bills.list("personRef = ?1 order by billId", personRef).stream()
                .map(BillView::of)
                .toList();
    }
}
