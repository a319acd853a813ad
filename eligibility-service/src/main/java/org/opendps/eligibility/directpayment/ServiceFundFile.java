package org.opendps.eligibility.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.person.access.CaseFile;

/** Whose an individual service fund is. */
@ApplicationScoped
class ServiceFundFile implements CaseFile {

    private final HeldFunds funds;

    ServiceFundFile(HeldFunds funds) {
        this.funds = funds;
    }

    @Override
    public String path() {
        return "/v1/individual-service-funds/";
    }

    @Override
    public Optional<UUID> personOf(UUID id) {
        return funds.findByIdOptional(id).map(HeldFund::personRef);
    }
}
