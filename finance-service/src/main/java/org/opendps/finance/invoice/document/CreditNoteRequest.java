package org.opendps.finance.invoice.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.blocks.money.Money;

/** What a provider takes back of an invoice. Amounts are written without a minus; their effect is negative. */
public record CreditNoteRequest(
        @NotBlank @Size(max = 60) String number,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Size(min = 1, max = 200) List<@Valid @NotNull Line> lines,
        @NotNull Money net,
        @NotNull Money vat,
        @NotNull Money gross) {

    public static final String EXAMPLE = """
            {"number": "HDC-2026-C7", "issuedOn": "2026-11-25", "reason": "Nobody came on Thursday",
             "lines": [{"line": 1, "net": "55.00"}], "net": "55.00", "vat": "0.00", "gross": "55.00"}""";

    /** @param line of the invoice, from 1 */
    public record Line(
            @Schema(description = "of the invoice, from 1") @NotNull @Min(1)
            Integer line,

            @NotNull Money net) {

        @AssertTrue(message = "must be more than 0.00: a credit note is written without a minus")
        boolean isNet() {
            return net == null || net.isPositive();
        }
    }

    @AssertTrue(message = "must not be negative: a credit note is written without a minus")
    boolean isVat() {
        return vat == null || !vat.isNegative();
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code invoice-sums-wrong} */
    public void mustAddUp() {
        var sums = new Sums();
        sums.mustBe("net", net, Money.sum(lines.stream().map(Line::net).toList()));
        sums.mustBe("gross", gross, net.plus(vat));
        sums.mustHold();
    }
}
