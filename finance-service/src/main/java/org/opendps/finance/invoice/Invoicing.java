package org.opendps.finance.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.time.London;
import org.opendps.finance.invoice.cost.Costing;
import org.opendps.finance.invoice.document.InvoiceRequest;
import org.opendps.finance.invoice.document.Sender;
import org.opendps.finance.invoice.line.HoldReason;
import org.opendps.finance.invoice.line.LineMatching;
import org.opendps.finance.invoice.term.PaymentRegime;
import org.opendps.finance.policy.FinanceSetting;

/** A provider sends an invoice: it is received, and matched at once. */
@ApplicationScoped
@Transactional
class Invoicing {

    private final Invoices invoices;
    private final LineMatching matching;
    private final Costing costing;
    private final Policies policies;
    private final InstantSource clock;

    Invoicing(Invoices invoices, LineMatching matching, Costing costing, Policies policies, InstantSource clock) {
        this.invoices = invoices;
        this.matching = matching;
        this.costing = costing;
        this.policies = policies;
        this.clock = clock;
    }

    Invoice receive(UUID provider, InvoiceRequest request, Sender by) {
        request.mustAddUp();
        var today = London.today(clock);
        var received = receivedOn(request.receivedOn(), request.issuedOn(), today, by);
        var placements =
                request.lines().stream().map(InvoiceRequest.Line::placementId).toList();
        var authority = matching.authority(provider, placements.stream());
        var policy = policies.on(authority, today);
        var regime =
                matching.law(placements.stream(), PaymentRegime.valueOf(policy.text(FinanceSetting.PAYMENT_REGIME)));
        var invoice = new Invoice(
                authority,
                provider,
                request,
                new Invoice.Receipt(received, regime, policy.version()),
                by,
                clock.instant());
        invoices.keepNew(invoice);
        match(invoice);
        settle(invoice);
        return invoice;
    }

    /** After attendance was approved, or something else has changed. */
    Invoice matchAgain(String authority, UUID id) {
        var invoice = matchOnly(authority, id);
        settle(invoice);
        return invoice;
    }

    /** One of several: budgets are locked after all placements. */
    Invoice matchOnly(String authority, UUID id) {
        var invoice = invoices.heldForStep(id, authority);
        match(invoice);
        return invoice;
    }

    /** What it costs is booked, as far as there is money for it by now. */
    void settle(String authority, UUID id) {
        settle(invoices.heldForStep(id, authority));
    }

    private void settle(Invoice invoice) {
        costing.settle(invoice.facts().authority(), invoice.facts().id());
    }

    /** Its placements are locked from here on: of two that are alike the second sees the first. */
    private void match(Invoice invoice) {
        var facts = invoice.facts();
        var tolerance =
                policies.on(facts.authority(), London.today(clock)).pounds(FinanceSetting.INVOICE_PRICE_TOLERANCE);
        var found = matching.match(facts.id(), facts.providerId(), facts.lines(), tolerance);
        invoice.match(found, invoices.hasAlike(invoice) ? List.of(HoldReason.DUPLICATE) : List.of());
        matching.share(facts.id(), invoice.facts().lines(), invoice.payableVat());
        invoices.flush();
    }

    private static LocalDate receivedOn(@Nullable LocalDate stated, LocalDate issuedOn, LocalDate today, Sender by) {
        if (issuedOn.isAfter(today)) {
            throw new InvoiceRefused.IssuedAheadOfTime(issuedOn, today).refused();
        }
        if (stated == null || stated.equals(today)) {
            return today;
        }
        if (!by.handlesPaper() || stated.isAfter(today) || stated.isBefore(issuedOn)) {
            throw new InvoiceRefused.NotReceivedThen(stated, today).refused();
        }
        return stated;
    }
}
