package org.opendps.finance.payrun.payment;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.opendps.blocks.money.Money;
import org.opendps.finance.payrun.PayRunInvoice;

/**
 * What the finance system is to pay: a line for each provider, and at the end how many there are and what they add up to.
 * Invoices of nothing, which only book costs elsewhere, are not its business. It is the same each time it is fetched.
 */
record PaymentFile(int run, List<PayRunInvoice> invoices) {

    static final String CSV = "text/csv";

    private static final String CURRENCY = "GBP";

    PaymentFile {
        invoices = invoices.stream().filter(invoice -> !invoice.isOfNothing()).toList();
    }

    Money total() {
        return Money.sum(invoices.stream().map(PayRunInvoice::gross).toList());
    }

    String csv() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("record", "supplierNumber", "invoiceNumber", "amount", "currency", "reference");
            invoices.forEach(invoice -> csv.writeRecord(
                    "PAYMENT",
                    Objects.requireNonNull(invoice.supplierNumber()),
                    invoice.number(),
                    invoice.gross().toString(),
                    CURRENCY,
                    reference()));
            csv.writeRecord("TOTAL", "", String.valueOf(invoices.size()), total().toString(), CURRENCY, reference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private String reference() {
        return "Pay run " + run;
    }
}
