package org.opendps.finance.payrun.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendps.blocks.time.London;
import org.opendps.finance.invoice.InvoiceSettling;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.payrun.PayClaims;
import org.opendps.finance.payrun.PayLines;
import org.opendps.finance.payrun.PayRun;
import org.opendps.finance.payrun.PayRunBook;
import org.opendps.finance.payrun.PayRunInvoice;

/** The finance system has paid a run, but for what it rejected, which a later run pays. Once. */
@ApplicationScoped
@Transactional
class Settling {

    private final PayRunBook book;
    private final PayLines lines;
    private final PayClaims claims;
    private final InvoiceSettling invoices;
    private final PaidNews news;
    private final InstantSource clock;

    Settling(
            PayRunBook book,
            PayLines lines,
            PayClaims claims,
            InvoiceSettling invoices,
            PaidNews news,
            InstantSource clock) {
        this.book = book;
        this.lines = lines;
        this.claims = claims;
        this.invoices = invoices;
        this.news = news;
        this.clock = clock;
    }

    PayRun settle(String authority, UUID id, PaymentResult result, Officer by) {
        var run = book.held(id, authority);
        var accepted = book.accepted(id);
        if (isAllRejected(accepted, result)) {
            run.reject(by, clock.instant());
        } else {
            run.settle(book.isAnyHeld(id), result.paidOn(), by, clock.instant());
        }
        mustAnswer(run, new PaymentFile(run.number(), accepted), result);
        var rejected = result.rejected().stream()
                .collect(Collectors.toMap(PaymentResult.Rejected::invoiceNumber, PaymentResult.Rejected::reason));
        for (var invoice : accepted) {
            Optional.ofNullable(rejected.get(invoice.number()))
                    .ifPresentOrElse(why -> reject(invoice, why), () -> pay(run, invoice, result));
        }
        book.flush();
        return run;
    }

    private static boolean isAllRejected(List<PayRunInvoice> accepted, PaymentResult result) {
        var rejected = result.rejected().stream()
                .map(PaymentResult.Rejected::invoiceNumber)
                .collect(Collectors.toSet());
        return !accepted.isEmpty()
                && accepted.stream().map(PayRunInvoice::number).allMatch(rejected::contains);
    }

    private void pay(PayRun run, PayRunInvoice invoice, PaymentResult result) {
        invoice.paid();
        news.tell(lines.all(invoice.id()), result.paidOn());
        news.tell(claims.parts(invoice.id()), result.paidOn());
        for (var claim : claims.of(invoice.id())) {
            if (!claim.isBalanced()) {
                invoices.paid(run.authority(), claim.providerInvoiceId(), result.paidOn(), "Pay run " + run.number());
            }
        }
        claims.settled(invoice.id());
    }

    private void reject(PayRunInvoice invoice, String why) {
        invoice.rejected(why);
        lines.letGo(invoice.id());
    }

    private void mustAnswer(PayRun run, PaymentFile file, PaymentResult result) {
        var approvedOn = London.dateOf(Objects.requireNonNull(run.approvedAt()));
        var today = London.today(clock);
        if (result.paidOn().isBefore(approvedOn) || result.paidOn().isAfter(today)) {
            throw new PaymentRefused.PaidOnAnotherDay(result.paidOn(), approvedOn, today).refused();
        }
        if (result.payments() != file.invoices().size() || !result.total().equals(file.total())) {
            throw new PaymentRefused.PaymentFileDiffers(file.invoices().size(), file.total()).refused();
        }
        var strangers = strangers(file, result);
        if (!strangers.isEmpty()) {
            throw new PaymentRefused.NotInThisFile(strangers).refused();
        }
    }

    /** Those that the file does not have, or that are named twice. */
    private static List<String> strangers(PaymentFile file, PaymentResult result) {
        var open = file.invoices().stream()
                .map(PayRunInvoice::number)
                .collect(Collectors.toMap(Function.identity(), number -> true));
        var once = new HashSet<String>();
        return result.rejected().stream()
                .map(PaymentResult.Rejected::invoiceNumber)
                .filter(number -> !open.containsKey(number) || !once.add(number))
                .distinct()
                .toList();
    }
}
