package org.opendps.eligibility.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.person.access.CaseFile;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** What is kept of direct payments: how long, for the person to see, and whose each is. */
@ApplicationScoped
class FundsOfAPerson implements CaseFile, CaseWork, PartOfExport {

    private final HeldFunds funds;
    private final FundViews views;

    FundsOfAPerson(HeldFunds funds, FundViews views) {
        this.funds = funds;
        this.views = views;
    }

    @Override
    public String path() {
        return "/v1/direct-payments/";
    }

    @Override
    public Optional<UUID> personOf(UUID id) {
        return funds.findByIdOptional(id).map(HeldFund::personRef);
    }

    /** One that is agreed runs until it is ended. */
    @Override
    public Optional<Kept> of(UUID personRef) {
        return funds.list("personRef", personRef).stream()
                .map(fund -> fund.runs() ? LocalDate.MAX : fund.endedOn().orElse(fund.askedOn()))
                .max(LocalDate::compareTo)
                .map(last -> new Kept(RecordKind.FINANCIAL_RECORD, "direct payment", last));
    }

    @Override
    public String name() {
        return "directPayments";
    }

    @Override
    public List<?> about(UUID personRef) {
        return views.of(personRef, funds.list("personRef = ?1 order by id", personRef));
    }
}
