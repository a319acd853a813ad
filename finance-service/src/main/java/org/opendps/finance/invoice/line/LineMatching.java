package org.opendps.finance.invoice.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
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
     * What was found of the lines of an invoice.
     *
     * @param chargesMore whether sessions are charged that were not before
     */
    public record Found(List<InvoiceLine> lines, boolean chargesMore) {}

    /**
     * What it has charged before it keeps. No other step of the placements is taken until the transaction ends.
     *
     * @param tolerance by how much prices of a session may differ
     */
    public Found match(UUID invoice, UUID provider, List<InvoiceLine> lines, Money tolerance) {
        lock(lines);
        var before = invoiced.seen(invoice);
        var found = lines.stream()
                .sorted(Comparator.comparingInt(InvoiceLine::line))
                .map(line -> match(invoice, provider, line, kept(before, line), tolerance))
                .toList();
        return new Found(found, invoiced.count("invoiceId", invoice) > before.size());
    }

    private void lock(List<InvoiceLine> lines) {
        lines.stream().map(InvoiceLine::placementId).distinct().sorted().forEach(commitments::lock);
    }

    private static Kept kept(List<InvoicedSession> of, InvoiceLine line) {
        return new Kept(of.stream().filter(one -> one.line() == line.line()).toList());
    }

    private InvoiceLine match(UUID invoice, UUID provider, InvoiceLine line, Kept kept, Money tolerance) {
        var from = line.serviceFrom();
        var until = line.serviceTo();
        var whole = new LineMatch(
                line,
                commitments.planned(line.placementId(), provider, from, until).entrySet().stream()
                        .map(planned -> new PlannedSession(planned.getKey(), planned.getValue()))
                        .sorted(Comparator.comparing(PlannedSession::day))
                        .toList(),
                delivered.paid(line.placementId(), from, until).stream()
                        .filter(session -> session.providerId().equals(provider))
                        .toList(),
                invoiced.days(line.placementId(), provider, from, until),
                line.units(),
                tolerance);
        var rest = whole.without(kept);
        var charges = rest.charges();
        charges.forEach(one ->
                invoiced.persist(new InvoicedSession(invoice, line, provider, one.day(), one.asked(), one.due())));
        invoiced.flush();
        var asked = Money.sum(charges.stream().map(LineMatch.Charge::asked).toList());
        return line.found(
                whole.order(),
                kept.received() + rest.received(),
                reasons(line, kept, whole, rest, tolerance),
                kept.worth().plus(asked),
                kept.risen());
    }

    private static List<HoldReason> reasons(
            InvoiceLine line, Kept kept, LineMatch whole, LineMatch rest, Money tolerance) {
        var reasons = kept.reasons(line, tolerance);
        if (kept.units() < line.units()) {
            reasons.addAll(rest.reasons());
        }
        if (kept.received() > 0) {
            // of what was found nobody says that it was not ordered
            reasons.remove(HoldReason.NO_ORDER);
            reasons.remove(HoldReason.NOT_RECEIVED);
        }
        if (whole.isOfAnotherCode()) {
            reasons.add(HoldReason.VAT);
        }
        return reasons.stream().sorted().toList();
    }

    /** Its lines as they stand now, before a credit note: whatever has fallen since is known as fallen. */
    public List<InvoiceLine> seen(UUID invoice, List<InvoiceLine> lines) {
        lock(lines);
        var sessions = invoiced.seen(invoice);
        return lines.stream().map(line -> line.worth(kept(sessions, line))).toList();
    }

    /** Of what a credit note takes off its lines, what is not due any more is asked for no longer. */
    public void takeBack(UUID invoice, List<InvoiceLine> before, List<InvoiceLine> after) {
        var sessions = invoiced.of(invoice);
        for (int i = 0; i < before.size(); i++) {
            var line = before.get(i);
            var credited = after.get(i).credited().minus(line.credited());
            kept(sessions, line).takeBack(credited.min(line.disputed()));
        }
    }

    /** Keeps for each session what of the invoice is payable for it, to the penny. */
    public void share(UUID invoice, List<InvoiceLine> lines, Money vat) {
        var sessions = invoiced.of(invoice);
        var nets = new ArrayList<Money>();
        var weights = new ArrayList<Money>();
        for (var line : lines) {
            var worth = kept(sessions, line).sessions().stream()
                    .map(InvoicedSession::worth)
                    .toList();
            for (var net : Shares.of(line.payable(), worth)) {
                nets.add(net);
                weights.add(line.vatCode().vatOn(net));
            }
        }
        var vats = Shares.of(vat, Money.sum(weights).isPositive() ? weights : nets);
        for (int i = 0; i < sessions.size(); i++) {
            sessions.get(i).share(nets.get(i), vats.get(i));
        }
        invoiced.flush();
    }

    /** Its sessions can be charged by another invoice. */
    public void letGo(UUID invoice) {
        invoiced.letGo(invoice);
    }
}
