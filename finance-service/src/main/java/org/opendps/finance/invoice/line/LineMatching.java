package org.opendps.finance.invoice.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.NotFound;
import org.opendps.finance.commitment.FirmCommitments;
import org.opendps.finance.commitment.PlannedSession;
import org.opendps.finance.delivery.Delivered;
import org.opendps.finance.invoice.term.PaymentRegime;

/** Matches the lines of an invoice, and keeps which sessions it charges. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LineMatching {

    private final FirmCommitments commitments;
    private final Delivered delivered;
    private final InvoicedSessions invoiced;

    LineMatching(FirmCommitments commitments, Delivered delivered, InvoicedSessions invoiced) {
        this.commitments = commitments;
        this.delivered = delivered;
        this.invoiced = invoiced;
    }

    /**
     * The one council of all lines.
     *
     * @throws org.opendps.blocks.problem.Refused 404 for a placement that this provider does not supply, 422
     *     {@code invoice-of-two-councils}
     */
    public String authority(UUID provider, Stream<UUID> placements) {
        var councils = placements
                .distinct()
                .map(placement -> commitments
                        .authorityOf(placement, provider)
                        .orElseThrow(() -> new NotFound("placement", placement).refused()))
                .distinct()
                .toList();
        if (councils.size() > 1) {
            throw new InvoiceOfTwoCouncils().refused();
        }
        return councils.getFirst();
    }

    /**
     * By which law they are to be paid: the sooner, where they were called off under several.
     *
     * @param otherwise of what was called off from no purchasing system that is known
     */
    public PaymentRegime law(Stream<UUID> placements, PaymentRegime otherwise) {
        var all = placements.distinct().toList();
        var regimes = commitments.regimes(all);
        return PaymentRegime.sooner(all.stream()
                .map(regimes::get)
                .map(regime -> regime == null ? otherwise : PaymentRegime.of(regime))
                .toList());
    }

    /**
     * No other step of the placements is taken until the transaction ends.
     *
     * @param tolerance by how much prices of a session may differ
     */
    public List<InvoiceLine> match(UUID invoice, UUID provider, List<InvoiceLine> lines, Money tolerance) {
        lines.stream().map(InvoiceLine::placementId).distinct().sorted().forEach(commitments::lock);
        invoiced.letGo(invoice);
        return lines.stream()
                .sorted(Comparator.comparingInt(InvoiceLine::line))
                .map(line -> match(invoice, provider, line, tolerance))
                .toList();
    }

    private InvoiceLine match(UUID invoice, UUID provider, InvoiceLine line, Money tolerance) {
        var from = line.serviceFrom();
        var until = line.serviceTo();
        var match = new LineMatch(
                line,
                commitments.planned(line.placementId(), provider, from, until).entrySet().stream()
                        .map(planned -> new PlannedSession(planned.getKey(), planned.getValue()))
                        .sorted(Comparator.comparing(PlannedSession::day))
                        .toList(),
                delivered.paid(line.placementId(), from, until).stream()
                        .filter(session -> session.providerId().equals(provider))
                        .toList(),
                invoiced.days(line.placementId(), provider, from, until),
                tolerance);
        invoiced.keep(invoice, line, provider, match.charges());
        return match.found();
    }

    /** The events that told of the sessions that it charges. */
    public List<UUID> spendRefs(UUID invoice) {
        return invoiced.spendRefs(invoice);
    }

    /** Its sessions can be charged by another invoice. */
    public void letGo(UUID invoice) {
        invoiced.letGo(invoice);
    }
}
