package org.opendps.finance.invoice.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.spend.VatCode;

/** An invoice as it is sent. */
public record InvoiceRequest(
        @NotBlank @Size(max = 60) String number,
        @NotNull LocalDate issuedOn,

        @Schema(description = "of a paper invoice that a support officer sends; otherwise it is received now") @Nullable
        LocalDate receivedOn,

        @NotNull @Size(min = 1, max = 200) List<@Valid @NotNull Line> lines,
        @NotNull Money net,
        @NotNull Money vat,
        @NotNull Money gross) {

    private static final int MOST_UNITS = 100_000;
    private static final Money DEAREST = Money.of("100000.00");

    public static final String EXAMPLE = """
            {"number": "HDC-2026-118", "issuedOn": "2026-11-23",
             "lines": [{"placementId": "01990000-0000-7000-8000-000000000001", "serviceFrom": "2026-11-16",
                        "serviceTo": "2026-11-22", "units": 2, "unitPrice": "55.00", "vatCode": "EXEMPT",
                        "net": "110.00"}],
             "net": "110.00", "vat": "0.00", "gross": "110.00"}""";

    /**
     * Sessions of one placement at one price.
     *
     * @param serviceFrom the first day, such as the Monday of a week
     * @param unitPrice of a session, net of VAT
     */
    public record Line(
            @NotNull UUID placementId,
            @NotNull LocalDate serviceFrom,
            @NotNull LocalDate serviceTo,
            @NotNull @Min(1) @Max(MOST_UNITS) Integer units,
            @NotNull Money unitPrice,
            @NotNull VatCode vatCode,
            @NotNull Money net) {

        @AssertTrue(message = "must not be before serviceFrom, nor more than a year after it")
        boolean isServiceTo() {
            return serviceFrom == null
                    || serviceTo == null
                    || (!serviceTo.isBefore(serviceFrom) && !serviceTo.isAfter(serviceFrom.plusYears(1)));
        }

        @AssertTrue(message = "must not be negative, nor more than 100000.00")
        boolean isUnitPrice() {
            return unitPrice == null || (!unitPrice.isNegative() && !unitPrice.isMoreThan(DEAREST));
        }
    }

    /** Whether its VAT is what the codes of its lines make. */
    public boolean hasVatOfItsCodes() {
        var check = new VatCheck();
        lines.forEach(line -> check.with(line.vatCode(), line.net()));
        return check.accepts(vat);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code invoice-sums-wrong}, with every sum that is */
    public void mustAddUp() {
        var sums = new Sums();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            sums.mustBe("lines[" + i + "].net", line.net(), line.unitPrice().times(line.units()));
        }
        sums.mustBe("net", net, Money.sum(lines.stream().map(Line::net).toList()));
        sums.mustBe("gross", gross, net.plus(vat));
        sums.mustHold();
    }
}
