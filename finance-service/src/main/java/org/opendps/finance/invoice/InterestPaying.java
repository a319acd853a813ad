package org.opendps.finance.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Versions;
import org.opendps.blocks.time.London;
import org.opendps.finance.officer.Officer;

/** Interest is paid by the council's finance system; here it is written down. Said again, it is put right. */
@ApplicationScoped
@Transactional
class InterestPaying {

    private final Invoices invoices;
    private final InstantSource clock;

    InterestPaying(Invoices invoices, InstantSource clock) {
        this.invoices = invoices;
        this.clock = clock;
    }

    Invoice writeDown(String authority, UUID id, @Nullable String ifMatch, InterestRequest request, Officer by) {
        var invoice = invoices.held(id, authority);
        Versions.require(ifMatch, invoice.facts().version());
        invoice.interestIsPaid(request, London.today(clock), by);
        invoices.flush();
        return invoice;
    }
}
