package org.opendps.finance.invoice.document;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.opendps.blocks.money.Money;

/**
 * The document itself.
 *
 * @param numberKey the number as it is compared: HDC-1 and hdc-1 are one
 */
@Embeddable
public record InvoiceHead(
        String number,
        String numberKey,
        LocalDate issuedOn,
        LocalDate periodFrom,
        LocalDate periodTo,
        Money net,
        Money vat,
        Money gross) {

    public static InvoiceHead of(InvoiceRequest request) {
        return new InvoiceHead(
                request.number().strip(),
                key(request.number()),
                request.issuedOn(),
                request.lines().stream()
                        .map(InvoiceRequest.Line::serviceFrom)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                request.lines().stream()
                        .map(InvoiceRequest.Line::serviceTo)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                request.net(),
                request.vat(),
                request.gross());
    }

    public static String key(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }
}
